/** A page's end of the port: takes the panel's questions, answers each with a value or a coded error. */
import * as v from 'valibot';
import { toCodedError } from './coded-error.ts';
import type { PageIdentity } from './page-identity.ts';
import {
  PAGE_PORT,
  pageRequestSchema,
  type Marks,
  type PageAnswer,
  type PageNews,
  type PageReading,
  type PageRequest,
  type PageSelection,
  type Passage,
  type Shown,
} from './page-protocol.ts';

export interface PageService {
  /** Which text the page shows, as far as is known. */
  readonly now: PageIdentity;
  read(patient: boolean): Promise<PageReading>;
  look(): Promise<PageIdentity>;
  show(reading: PageIdentity, passage: Passage): Promise<Shown>;
  mark(reading: PageIdentity, marks: Marks): Promise<number>;
  selection(reading: PageIdentity): PageSelection;
  clear(): void;
  /** Nobody listens any more. */
  rest(): void;
}

/** Tells every panel that is connected. */
export type TellNews = (news: PageNews) => void;

/** Serves every panel that connects, for as long as the page is shown. Gives how to tell them news. */
export function servePage(service: PageService): { readonly tell: TellNews; readonly end: () => void } {
  const ports = new Set<chrome.runtime.Port>();

  const connect = (port: chrome.runtime.Port): void => {
    if (port.name !== PAGE_PORT || !isOwnPage(port.sender)) return;
    ports.add(port);
    port.onDisconnect.addListener(() => leave(port));
    port.onMessage.addListener((message: unknown) => {
      const parsed = v.safeParse(pageRequestSchema, message);
      if (parsed.success) {
        void reply(port, parsed.output);
        return;
      }
      const id = idOf(message);
      if (id === undefined) return;
      send(port, { kind: 'error', now: service.now, id, code: 'bad-message', message: v.summarize(parsed.issues) });
    });
  };

  const leave = (port: chrome.runtime.Port): void => {
    if (ports.delete(port) && ports.size === 0) service.rest();
  };

  const reply = async (port: chrome.runtime.Port, request: PageRequest): Promise<void> => {
    const given = await answer(service, request);
    // Nobody waits for it any more once the panel is gone.
    if (ports.has(port)) send(port, given);
  };

  const leaveAll = (): void => {
    for (const port of ports) {
      port.disconnect();
      leave(port);
    }
  };

  chrome.runtime.onConnect.addListener(connect);
  // A page that goes into the back/forward cache keeps its ports in Firefox: beside the next one they mean nothing.
  addEventListener('pagehide', leaveAll);

  return {
    tell(news) {
      for (const port of ports) {
        try {
          send(port, news);
        } catch {
          // The extension was updated or removed under the page.
          leave(port);
        }
      }
    },
    end() {
      removeEventListener('pagehide', leaveAll);
      ports.clear();
    },
  };
}

async function answer(service: PageService, request: PageRequest): Promise<PageAnswer> {
  const { id } = request;
  try {
    const value = await valueOf(service, request);
    return { kind: 'value', now: service.now, id, value };
  } catch (thrown) {
    const { code, message } = toCodedError(thrown);
    return { kind: 'error', now: service.now, id, code, message };
  }
}

async function valueOf(service: PageService, request: PageRequest): Promise<unknown> {
  switch (request.op) {
    case 'read':
      return service.read(request.patient);
    case 'look':
      return service.look();
    case 'show':
      return service.show(request.reading, request.passage);
    case 'mark':
      return service.mark(request.reading, request.marks);
    case 'selection':
      return service.selection(request.reading);
    case 'clear':
      service.clear();
      return null;
  }
}

/** The id of a malformed request, so that whoever asked need not wait. */
function idOf(message: unknown): number | undefined {
  const id = typeof message === 'object' && message !== null && 'id' in message ? message.id : undefined;
  return typeof id === 'number' && Number.isSafeInteger(id) && id >= 0 ? id : undefined;
}

/** Only the extension's own pages ask; the browser fills in who the sender is. */
function isOwnPage(sender: chrome.runtime.MessageSender | undefined): boolean {
  const from = sender?.url ?? sender?.origin;
  return sender?.id === chrome.runtime.id && from !== undefined && `${from}/`.startsWith(chrome.runtime.getURL(''));
}

function send(port: chrome.runtime.Port, message: PageAnswer): void {
  port.postMessage(message);
}
