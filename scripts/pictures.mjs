// `npm run pictures [-- part of a state's name [browser [view]]]`, `-- readme` for the README's, `-- store` for those of the stores: vite runs the TypeScript, as Node 20 does not.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/pictures.ts');
const [only, browser, view] = process.argv.slice(2);
if (only === 'readme') {
  await module.takeReadmePicture();
  console.log('docs/panel.png');
} else if (only === 'store') {
  const { module: store } = await runnerImport('./scripts/store-pictures.ts');
  console.log((await store.takeStorePictures()).join('\n'));
} else {
  const taken = await module.takePictures({
    ...(only ? { only } : {}),
    ...(browser ? { browsers: [browser] } : {}),
    ...(view ? { view } : {}),
  });
  console.log(`${taken.length} pictures in artifacts/pictures`);
}
