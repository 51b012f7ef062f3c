/** The extension's own pages, by their addresses from its root. */
export const LIBRARY_PAGE = '/src/extension/library/index.html';
export const WELCOME_PAGE = '/src/extension/welcome/index.html';
export const PRINT_PAGE = '/src/extension/print/index.html';
export const PANEL_PAGE = '/src/extension/panel/index.html';
/** In the panel's address, where it stands in a tab of its own: the tab that it is the panel of. */
export const STANDS_FOR = 'of';
