/**
 * The reader in a page, injected when the reader of the panel asks: hands over what the page says, shows passages of
 * it. It analyses nothing. One file, because a module would have to be readable for every page.
 */
import { servePage } from '../messaging/page-server.ts';
import { PageReader } from './page-reader.ts';
import { watchAddress } from './watch-address.ts';

interface Scope {
  smallprintReader?: { isAlive(): boolean; retire(): void };
}

// Injected anew at each reading. An earlier copy still serves, unless the extension was updated under the page: then it
// hears nothing any more, and what it painted has to go.
const scope = globalThis as Scope;
if (!scope.smallprintReader?.isAlive()) {
  scope.smallprintReader?.retire();
  const runtimeId = chrome.runtime.id;
  const reader = new PageReader(document, (news) => server.tell(news));
  const server = servePage(reader);
  const stopWatching = watchAddress(() => reader.addressChanged());
  scope.smallprintReader = {
    isAlive: () => chrome.runtime?.id === runtimeId,
    retire() {
      reader.rest();
      server.end();
      stopWatching();
    },
  };
}
