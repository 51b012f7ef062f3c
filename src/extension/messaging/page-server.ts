/** A page's end of the port: takes the panel's questions, answers each with a value or a coded error. */
import * as v from 'valibot';
import { toCodedError } from './coded-error.ts';
import {
  PAGE_PORT,
  pageRequestSchema,
  type Marks,
  type PageAnswer,
  type PageReading,
  type PageRequest,
  type PageSelection,
  type Passage,
  type Shown,
} from './page-protocol.ts';

export interface PageService {
  read(): Promise<PageReading>;
  show(readingId: string, passage: Passage): Shown;
  mark(readingId: string, marks: Marks): number;
  selection(readingId: string): PageSelection;
  clear(): void;
}

/** Serves every panel that connects. The result tells them all that the page has changed its address. */
export function servePage(service: PageService): { announceAddress(url: string): void } {
  const ports = new Set<chrome.runtime.Port>();

  chrome.runtime.onConnect.addListener((port) => {
    if (port.name !== PAGE_PORT || !isOwnPage(port.sender)) return;
    ports.add(port);
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      if (ports.size === 0) service.clear();
    });
    port.onMessage.addListener((message: unknown) => {
      const parsed = v.safeParse(pageRequestSchema, message);
      if (parsed.success) {
        void reply(port, parsed.output);
        return;
      }
      const id = idOf(message);
      if (id !== undefined) send(port, { kind: 'error', id, code: 'bad-message', message: v.summarize(parsed.issues) });
    });
  });

  const reply = async (port: chrome.runtime.Port, request: PageRequest): Promise<void> => {
    const given = await answer(service, request);
    // Nobody waits for it any more once the panel is gone.
    if (ports.has(port)) send(port, given);
  };

  return {
    announceAddress(url) {
      for (const port of ports) send(port, { kind: 'address-changed', url });
    },
  };
}

async function answer(service: PageService, request: PageRequest): Promise<PageAnswer> {
  const { id } = request;
  try {
    switch (request.op) {
      case 'read':
        return { kind: 'value', id, value: await service.read() };
      case 'show':
        return { kind: 'value', id, value: service.show(request.readingId, request.passage) };
      case 'mark':
        return { kind: 'value', id, value: service.mark(request.readingId, request.marks) };
      case 'selection':
        return { kind: 'value', id, value: service.selection(request.readingId) };
      case 'clear':
        service.clear();
        return { kind: 'value', id, value: null };
    }
  } catch (thrown) {
    const { code, message } = toCodedError(thrown);
    return { kind: 'error', id, code, message };
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
