/** The reader of live pages as a script for a page under test: `smallprintReadInPage.read()` gives what it reads. */
import type { NoticeDocument } from '../../src/core/document.ts';
import { readPage } from '../../src/reader/live-dom.ts';

export function read(): NoticeDocument {
  return readPage(document).document;
}
