/// <reference types="chrome" />
/// <reference types="@crxjs/vite-plugin/client" />

/** Which browser this build is for; set by `vite.config.ts`. */
declare const __BROWSER__: 'chromium' | 'firefox';
