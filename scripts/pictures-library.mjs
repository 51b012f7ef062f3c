/** `npm run pictures:library [-- chromium|firefox]`: see `pictures-library.ts`. */
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/pictures-library.ts');
const [browser] = process.argv.slice(2);
console.log((await module.takeLibraryPictures(browser ? [browser] : ['chromium', 'firefox'])).join('\n'));
