/** What is made of a page that changes, and of one that leads elsewhere: the parts that need no browser. */
import { describe, expect, it } from 'vitest';
import { relocate, type BlockText } from '../../../src/extension/content/find-words.ts';
import { noticeFrames } from '../../../src/extension/content/foreign-frames.ts';
import { keptShare } from '../../../src/extension/content/text-history.ts';
import { restrictedPlace } from '../../../src/extension/panel/restricted-place.ts';

function textOf(...lines: readonly string[]): BlockText {
  const text = lines.join('\n\n');
  let start = 0;
  const blocks = lines.map((line) => {
    const block = { start, end: start + line.length };
    start = block.end + 2;
    return block;
  });
  return { text, blocks };
}

/** Looks for words of one text in another; gives them with what stands before. */
function found(words: string, from: BlockText, to: BlockText): string | undefined {
  const start = from.text.indexOf(words);
  const range = relocate({ start, end: start + words.length }, from, to);
  return (
    range && `${to.text.slice(Math.max(0, range.start - 4), range.start)}|${to.text.slice(range.start, range.end)}`
  );
}

describe('relocate', () => {
  const before = textOf('Privacy notice', 'We collect your name.', 'You may give your name to a friend of yours.');

  it('finds a word in the block that it stood in, not in the first that has it', () => {
    const now = textOf('Privacy notice', 'Your name matters.', 'We  collect\nyour name.', 'Another one.');
    const start = before.text.indexOf('name', before.text.indexOf('collect'));
    expect(relocate({ start, end: start + 4 }, before, now)).toEqual({
      start: now.text.indexOf('name.'),
      end: now.text.indexOf('name.') + 4,
    });
  });

  it('finds words of a block that was rewritten around them, and no single one', () => {
    const now = textOf('Privacy notice', 'New. You may give your name to a friend, or not.');
    expect(found('You may give your name to a friend', before, now)).toBe('ew. |You may give your name to a friend');
    expect(found('friend', before, now)).toBeUndefined();
  });

  it('says of words that are gone that they are', () => {
    expect(found('We collect your name.', before, textOf('Privacy notice', 'We collect your voice.'))).toBeUndefined();
  });

  it('takes the nearest of several', () => {
    const twice = textOf('We collect your name.', 'Other words that stand between them.', 'We collect your name.');
    const start = twice.text.lastIndexOf('name');
    const now = textOf('We collect your name.', 'Now there are other words between them.', 'We collect your name.');
    expect(relocate({ start, end: start + 4 }, twice, now)?.start).toBe(now.text.lastIndexOf('name'));
  });
});

describe('keptShare', () => {
  const before = textOf('Notice of Fern', 'We collect your name.', 'We sell none of it.');

  it('is the share of the letters that still stand in their blocks', () => {
    expect(keptShare(before, before)).toBe(1);
    const letters = 'Notice of FernWe collect your name.'.length;
    expect(keptShare(before, textOf('Notice of Fern', 'New.', 'We collect your name.'))).toBeCloseTo(
      letters / (letters + 'We sell none of it.'.length),
    );
  });

  it('is none where another notice begins, whatever it has in common', () => {
    expect(keptShare(before, textOf('Notice of Moss', 'We collect your name.', 'We sell none of it.'))).toBe(0);
    expect(keptShare(textOf(), before)).toBe(0);
  });
});

describe('noticeFrames', () => {
  const frame = { href: 'https://b.example/x', title: '', width: 320, height: 50 };
  const long = 'We write much. '.repeat(100);

  it.each([
    ['small, called like a notice by its address', { href: 'https://b.example/legal/privacy-policy', width: 20 }, true],
    ['small, called so by its title', { title: 'Privacy notice', width: 20 }, true],
    ['large', { width: 400, height: 400 }, true],
    ['small, of a host that is called so', { href: 'https://privacy.example/x' }, false],
    ['small', {}, false],
    ['not laid out', { href: 'https://b.example/privacy', width: 0 }, false],
    ['no address of the web', { href: 'about:blank', width: 400, height: 400 }, false],
    ['without an address', { href: '', width: 400, height: 400 }, false],
  ])('beside a long text, a frame that is %s', (_what, more, isNamed) => {
    expect(noticeFrames([{ ...frame, ...more }], long)).toHaveLength(isNamed ? 1 : 0);
  });

  it('names any that can be seen where the page has hardly a text of its own', () => {
    expect(noticeFrames([frame, { ...frame, href: 'https://c.example/pixel', width: 1, height: 1 }], 'About')).toEqual([
      { href: frame.href, text: '' },
    ]);
  });

  it('names each once, those that are called notice first', () => {
    const large = { ...frame, width: 400, height: 400 };
    const named = { ...large, href: 'https://b.example/privacy' };
    expect(noticeFrames([large, named, named], long).map(({ href }) => href)).toEqual([named.href, large.href]);
  });
});

describe('restrictedPlace', () => {
  it.each([
    ['about:addons', 'browser'],
    ['chrome://settings/', 'browser'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://chrome.google.com/intl/en', 'other'],
    ['file:///documents/notice.html', 'file'],
    ['moz-extension://1-2/page.html', 'extension'],
    ['not an address', 'other'],
    [undefined, 'other'],
  ])('%s: %s', (address, place) => {
    expect(restrictedPlace(address)).toEqual({ place });
  });

  it.each([
    ['Cannot access a chrome:// URL', 'browser'],
    ['The extensions gallery cannot be scripted.', 'store'],
    ['Cannot access a chrome-extension:// URL of different extension', 'extension'],
    ['Cannot access contents of url "file:///documents/notice.html".', 'file'],
    ['Missing host permission for the tab', 'other'],
  ])('by the browser’s words alone: %s', (said, place) => {
    expect(restrictedPlace(undefined, said)).toEqual({ place });
  });

  it('knows the page behind a view of it, if it is one of the web', () => {
    const page = 'https://fern.example/privacy?a=1';
    expect(restrictedPlace(`view-source:${page}`)).toEqual({ place: 'source', page });
    expect(restrictedPlace(`about:reader?url=${encodeURIComponent(page)}`)).toEqual({ place: 'reader', page });
    expect(restrictedPlace('about:reader?url=javascript%3Aalert(1)')).toEqual({ place: 'reader' });
  });
});
