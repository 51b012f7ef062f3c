/** Builds the command line (one file) and the library for Node; the extension has its own configuration. */
import { defineConfig } from 'vite';

export default defineConfig(({ mode }) => ({
  publicDir: false,
  build:
    mode === 'library'
      ? {
          ssr: 'src/index.ts',
          target: 'node20',
          outDir: 'dist/lib',
          emptyOutDir: true,
          rolldownOptions: { output: { entryFileNames: 'index.js', codeSplitting: false } },
        }
      : {
          ssr: 'src/cli/smallprint.ts',
          target: 'node20',
          outDir: 'dist/cli',
          emptyOutDir: true,
          rolldownOptions: { output: { entryFileNames: 'smallprint.js', codeSplitting: false } },
        },
  ssr: mode === 'library' ? {} : { noExternal: true },
}));
