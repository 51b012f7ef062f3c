/** A page of HTML, read by the same walker as the command line's. */
import { readPageInSteps, type ReadPage } from '../../reader/live-dom.ts';
import { closedRootOf } from './closed-roots.ts';
import type { ReadContent } from './read-content.ts';
import { TextPlaces } from './text-places.ts';

/** With a pause after each step, in which the page answers its reader. */
export async function readHtmlPage(page: Document): Promise<ReadContent> {
  const { document, chunks, said, roots, foreignFrames } = await inTasks(readPageInSteps(page, { closedRootOf }));
  return {
    content: { kind: 'document', document: writable(document) },
    text: document.text,
    blocks: document.blocks,
    places: new TextPlaces(chunks, said),
    roots,
    foreignFrames,
  };
}

async function inTasks(steps: ReturnType<typeof readPageInSteps>): Promise<ReadPage> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    // And not a timer: behind another tab the browsers let one run but once a second.
    await scheduler.yield();
  }
}

type Content = Extract<ReadContent['content'], { kind: 'document' }>['document'];

/** The protocol's type has mutable arrays, as its schema makes them; nothing is changed. */
function writable(document: ReadPage['document']): Content {
  return document as unknown as Content;
}
