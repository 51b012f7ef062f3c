/** Builds the command line and the library for Node, pdf.js in a file of its own; the extension has its own configuration. */
import { defineConfig } from 'vite';
import { unpackedModel } from './scripts/compromise-plugin.ts';
import { withCharacterMaps, withoutDrawing } from './scripts/pdfjs-plugin.ts';
import { preparedPacks } from './scripts/prepared-pack-plugin.ts';
import { thirdParty } from './scripts/third-party.ts';

export default defineConfig(({ mode }) => ({
  publicDir: false,
  plugins: [
    thirdParty(mode === 'library' ? 'library' : 'cli').write(),
    withoutDrawing(),
    withCharacterMaps(),
    unpackedModel(),
    preparedPacks(),
  ],
  build:
    mode === 'library'
      ? {
          ssr: 'src/index.ts',
          target: 'node20',
          outDir: 'dist/lib',
          emptyOutDir: true,
          rolldownOptions: { output: { entryFileNames: 'index.js', chunkFileNames: '[name].js' } },
        }
      : {
          ssr: true,
          target: 'node20',
          outDir: 'dist/cli',
          emptyOutDir: true,
          rolldownOptions: {
            // A run's workers are processes with a program of their own, and a thread that watches over it.
            input: {
              smallprint: 'src/cli/smallprint.ts',
              worker: 'src/cli/run/worker.ts',
              watchdog: 'src/cli/run/watchdog.ts',
            },
            output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
          },
        },
  // Everything is built in: who installs the package installs nothing else.
  ssr: { noExternal: true },
}));
