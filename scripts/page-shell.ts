/** The one shell of the extension's pages: each `index.html` holds only what is its own, and gets the rest when it is built. */
import { basename, dirname } from 'node:path';
import type { Plugin } from 'vite';

/** What every page has around its own `body`: style sheets and script. The root of its content is called as its folder. */
export function pageShell(): Plugin {
  return {
    name: 'smallprint:page-shell',
    transformIndexHtml: {
      order: 'pre',
      handler: (body, { filename }) => shellOf(basename(dirname(filename)), body.trim()),
    },
  };
}

/** `name`: of the page's folder. `own`: its style sheets and its script, in the order in which they are to count. */
function shellOf(name: string, own: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Smallprint</title>
    <link rel="stylesheet" href="../panel/panel.css" />
    ${own}
  </head>
  <body>
    <div id="${name}"></div>
  </body>
</html>
`;
}
