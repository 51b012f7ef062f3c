/**
 * The reader in a page, injected when the reader of the panel asks: hands over what the page says, shows passages of
 * it. It analyses nothing. One file, because a module would have to be readable for every page.
 */
import { servePage } from '../messaging/page-server.ts';
import { PageReader } from './page-reader.ts';
import { watchAddress } from './watch-address.ts';

interface Scope {
  smallprintReader?: { isAlive(): boolean };
}

// Injected anew at each reading. An earlier copy still serves, unless the extension was updated under the page.
const scope = globalThis as Scope;
if (!scope.smallprintReader?.isAlive()) {
  const runtimeId = chrome.runtime.id;
  scope.smallprintReader = { isAlive: () => chrome.runtime?.id === runtimeId };
  const reader = new PageReader(document);
  const server = servePage(reader);
  watchAddress((href) => {
    reader.clear();
    server.announceAddress(href);
  });
}
