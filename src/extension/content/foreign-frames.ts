/** Which frames of other sites may hold the notice: they cannot be read within this page, but by themselves. */
import type { PageLink } from '../../core/document.ts';
import { isLarge, type ForeignFrame } from '../../reader/live-dom.ts';
import { ADDRESS_WORDS, TITLE_WORDS } from '../notice-words.ts';

const MOST = 5;
/** Characters: a page with less text of its own shows somebody else's. */
const LITTLE_TEXT = 600;
/** CSS pixels; a counter or a button is smaller. */
const LEAST_WIDTH = 100;
const LEAST_HEIGHT = 50;

/** Those that are called like a notice, however small they are; those that are large; on a bare page any that is seen. */
export function noticeFrames(frames: readonly ForeignFrame[], text: string): PageLink[] {
  const mayHold = (frame: ForeignFrame): boolean =>
    isCalledNotice(frame) ||
    isLarge(frame) ||
    (text.length < LITTLE_TEXT && frame.width >= LEAST_WIDTH && frame.height >= LEAST_HEIGHT);
  const found = frames.filter((frame) => frame.width > 0 && frame.height > 0 && isOfWeb(frame) && mayHold(frame));
  const sorted = found.toSorted((a, b) => Number(isCalledNotice(b)) - Number(isCalledNotice(a)));
  const byAddress = new Map(sorted.map(({ href, title }) => [href, { href, text: title.slice(0, 300) }]));
  return [...byAddress.values()].slice(0, MOST);
}

/** By its title, or its address after the host: `privacy-choices.example` serves the dialogs of others. */
function isCalledNotice({ href, title }: ForeignFrame): boolean {
  const { pathname, search, hash } = new URL(href);
  const address = `${pathname}${search}${hash}`.toLowerCase();
  const name = title.toLowerCase();
  return ADDRESS_WORDS.some((word) => address.includes(word)) || TITLE_WORDS.some((word) => name.includes(word));
}

function isOfWeb({ href }: ForeignFrame): boolean {
  return /^https?:/u.test(href);
}
