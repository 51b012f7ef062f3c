/** The shape of a page: nothing of the notice lost for its name, nothing read twice, nothing jammed together. */
import { describe, expect, it } from 'vitest';
import type { NoticeDocument } from '../../../src/core/document.ts';
import { readHtml } from '../../../src/reader/html-parse5.ts';
import { readMarkdown } from '../../../src/reader/markdown.ts';
import { readPlain } from '../../../src/reader/plain-text.ts';

const FIRST = 'Our society keeps the names of all who borrow a telescope, and the nights on which they bring it back.';
const SECOND = 'We give them to nobody but the keeper of the observatory, who needs them to open the dome at night.';
const LAST = 'Whoever wants to know what we keep writes to us, and has an answer from our secretary within a month.';

const page = (body: string, css = ''): NoticeDocument =>
  readHtml(`<style>${css}</style><main><h1>Notice</h1><p>${FIRST}</p>${body}<p>${LAST}</p></main>`);
const lines = (document: NoticeDocument): string[] => document.text.split(/\n+/);
const blocks = ({ text, blocks: all }: NoticeDocument): [string, string][] =>
  all.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('a part of the notice is not dropped for its class', () => {
  it.each([
    [
      'sharing',
      '<section class="sharing"><h2>Who gets it</h2><ul><li><a href="/a">Domewright</a><li><a href="/b">Lenskeep</a></ul></section>',
      'Lenskeep',
    ],
    [
      'cookie-info-box',
      '<div class="cookie-info-box"><h2>Cookies</h2><p>We set one cookie, for the night sky.</p></div>',
      'night sky',
    ],
    [
      'promo related',
      '<div class="promo related"><p>We name you to <a href="/a">Domewright</a> and <a href="/b">Lenskeep</a>.</p></div>',
      'We name you',
    ],
  ])('%s', (_name, body, words) => {
    expect(page(body).text).toContain(words);
  });

  it.each([
    [
      'a bar to share the page',
      '<div class="sharing"><a href="/a">Flutterbird</a><a href="/b">Facepage</a></div>',
      'Facepage',
    ],
    [
      'a banner to press',
      '<div class="cookie-banner"><p>We set cookies.</p><button>Fine</button></div>',
      'set cookies',
    ],
    [
      'links to other pages',
      '<div class="related"><a href="/a">More on domes</a> <a href="/b">More on lenses</a></div>',
      'lenses',
    ],
  ])('but %s is', (_name, body, words) => {
    expect(page(body).text).not.toContain(words);
  });

  it('at the end of the page, where its links hang on a sentence', () => {
    const list = '<ul><li><a href="/a">Domewright</a><li><a href="/b">Lenskeep</a><li><a href="/c">Tubeworks</a></ul>';
    const html = (before: string): string =>
      `<main><h1>Notice</h1><p>${FIRST}</p><p>${LAST}</p>${before}${list}</main>`;
    expect(readHtml(html('<p>These are the makers who repair them for us</p>')).text).toContain('Tubeworks');
    expect(readHtml(html('<p>Our friends</p>')).text).not.toContain('Tubeworks');
  });
});

describe('what stands there twice is read once', () => {
  const part = `<h2>Who gets it</h2><p>${SECOND}</p><p>Nobody else does.</p>`;

  it('as a copy for telephones beside the one for desks', () => {
    const read = lines(page(`<div class="desk">${part}</div><div class="phone">${part}</div>`));
    expect(read.filter((line) => line === SECOND)).toHaveLength(1);
    expect(read.at(-1)).toBe(LAST);
  });

  it('as the whole notice once more', () => {
    const body = Array.from({ length: 9 }, (_, i) => `<h2>Part ${i}</h2><p>${i}. ${FIRST} ${SECOND}</p>`).join('');
    const read = lines(readHtml(`<div>${body}<p>${LAST}</p>${body}</div>`));
    expect(read.filter((line) => line === 'Part 3')).toHaveLength(1);
  });

  it.each([
    ['a refrain', `<h2>Members</h2><p>Ask us.</p><h2>Guests</h2><p>Ask us.</p>`, 'Ask us.'],
    ['the same words in another section', `<h2>Members</h2><p>${SECOND}</p><h2>Guests</h2><p>${SECOND}</p>`, SECOND],
  ])('but not %s', (_name, body, words) => {
    expect(lines(page(body)).filter((line) => line === words)).toHaveLength(2);
  });
});

describe('an open dialog', () => {
  const ask =
    '<div role="dialog"><h2>Your choice</h2><p>May we and our 90 friends count the stars that you look at, so that we can show you others?</p><button>Yes</button></div>';
  const notice = `<h2>Privacy</h2><p>${FIRST}</p><h3>Others</h3><p>${SECOND}</p><h3>You</h3><p>${LAST}</p><button>Close</button>`;
  const behind = `<main><h1>Stars of the month</h1>${`<p>Look north at nine in the evening, where a bright star stands above the roofs of the town.</p>`.repeat(20)}</main>`;

  it('that asks something is no part of the text', () => {
    expect(readHtml(`<main><h1>Notice</h1><p>${FIRST}</p><p>${LAST}</p></main>${ask}`).text).toBe(
      `Notice\n\n${FIRST}\n\n${LAST}`,
    );
  });

  it.each([
    ['a modal', `<div class="modal show" role="dialog" aria-modal="true">${notice}</div>`],
    ['an element of its own', `<dialog open>${notice}</dialog>`],
  ])('that tells something is all that is read: %s', (_name, dialog) => {
    expect(lines(readHtml(`${behind}${dialog}`))).toEqual(['Privacy', FIRST, 'Others', SECOND, 'You', LAST]);
  });

  it.each([
    ['is closed', `<dialog>${notice}</dialog>`],
    ['waits for its style sheet', `<div class="modal" role="dialog" aria-modal="true">${notice}</div>`],
    ['has a switch for each purpose', `<dialog open>${notice}<input type="checkbox"><input type="checkbox"></dialog>`],
  ])('does not stand for the page where it %s', (_name, dialog) => {
    expect(readHtml(`${behind}${dialog}`).text).toContain('Look north');
  });
});

describe('headings', () => {
  it.each(['h3', 'section-title', 'card__heading', 'Title'])('are told by the class %s', (name) => {
    expect(blocks(page(`<div class="x ${name}">Who gets it</div><p>${SECOND}</p>`))).toContainEqual([
      'heading',
      'Who gets it',
    ]);
  });

  it('are told by the weight that a rule gives them', () => {
    const body = `<div class="x">Who gets it</div><p>${SECOND}</p>`;
    expect(blocks(page(body, '.x { font-weight: 700 }'))).toContainEqual(['heading', 'Who gets it']);
    expect(blocks(page(body, '.x { font-weight: 400 }'))).toContainEqual(['paragraph', 'Who gets it']);
  });

  it.each(['prose-h2:mt-4', 'no-title', 'titled', 'h2o', 'heading-free-zone'])(
    'are not told by the class %s',
    (name) => {
      expect(blocks(page(`<div class="${name}">Ask the keeper</div><p>${SECOND}</p>`))).toContainEqual([
        'paragraph',
        'Ask the keeper',
      ]);
    },
  );
});

describe('lines', () => {
  it.each([
    [
      'spans without a space',
      '<div><span>We keep your name.</span><span>We sell nothing.</span></div>',
      ['We keep your name.', 'We sell nothing.'],
    ],
    ['a label and its value', '<p><b>Kept for</b><span>Two years</span></p>', ['Kept for', 'Two years']],
    ['a label and a number', '<p><span>Years</span><span>12</span></p>', ['Years', '12']],
    [
      'spans that a rule makes blocks',
      '<p><span class="l">we keep it</span><span class="l">we lose it</span></p>',
      ['we keep it', 'we lose it'],
    ],
    ['an address', '<address>Starlane 4<br>Zenith<br>TX 12345</address>', ['Starlane 4', 'Zenith', 'TX 12345']],
  ])('of %s stay apart', (_name, body, expected) => {
    expect(lines(page(body, '.l { display: block }')).slice(2, -1)).toEqual(expected);
  });

  it.each([
    ['a capital of its own', '<p><span class="drop">W</span><span>e keep it</span></p>', 'We keep it'],
    ['a name in two styles', '<p><b>Star</b><i>Hub</i> keeps it</p>', 'StarHub keeps it'],
    ['emphasis within a sentence', '<p>We <b>never sell it</b><i>, ever</i></p>', 'We never sell it, ever'],
  ])('but %s does not part', (_name, body, expected) => {
    expect(lines(page(body))).toContain(expected);
  });
});

it('reads an address that is written backwards and turned round', () => {
  const body =
    '<p>Write to <span style="direction:rtl;unicode-bidi:bidi-override">elpmaxe.shtinez@etirw</span>, please.</p>';
  expect(page(body).text).toContain('Write to write@zeniths.example, please.');
});

describe('tables that are typed', () => {
  const rowOf = (document: NoticeDocument, words: string): string | undefined => {
    const cell = document.blocks.find(({ start, end }) => document.text.slice(start, end) === words);
    return cell?.row && document.text.slice(cell.row.start, cell.row.end);
  };

  it('with tabs in plain text are rows of cells, and the text stays as it is', () => {
    const text = 'What we keep:\n\nData\tShared\nYour name\tNo\nYour night\tYes\n\nThat is all.\n';
    const read = readPlain(text);
    expect(read.text).toBe(text);
    expect(blocks(read).filter(([kind]) => kind === 'table-cell')).toHaveLength(6);
    expect(rowOf(read, 'Your night')).toBe('Your night\tYes');
  });

  it('with spaces in plain text are rows of cells, if these begin one below the other', () => {
    const rows = ['Data      Why        Kept', 'Name      billing    ten years', 'IP        counting   a day'];
    const kinds = (text: string): string[] => blocks(readPlain(text)).map(([kind]) => kind);
    expect(kinds(rows.join('\n'))).toEqual(Array(9).fill('table-cell'));
    expect(kinds(rows.slice(0, 2).join('\n'))).not.toContain('table-cell');
    expect(kinds('We keep it.  We use it well.\nYou may ask.  We answer you.\nWrite.  We read.')).not.toContain(
      'table-cell',
    );
    expect(kinds('1.  Name\n2.  Town\n3.  Street')).toEqual(Array(3).fill('list-item'));
    expect(kinds('-   Name\n-   Town\n-   Street')).toEqual(Array(3).fill('list-item'));
  });

  it('with bars in Markdown are tables without the row of dashes too', () => {
    const read = readMarkdown('# Notice\n\n| Data | Shared |\n| Your name | No |\n| Your night | |\n');
    expect(
      blocks(read)
        .filter(([kind]) => kind === 'table-cell')
        .map(([, words]) => words),
    ).toEqual(['Data', 'Shared', 'Your name', 'No', 'Your night']);
    expect(rowOf(read, 'No')).toBe('Your name\tNo');
  });

  it('are not seen in a line with a tab, nor in words between bars', () => {
    expect(blocks(readPlain('Call\tus.\n\nWe answer.\n')).map(([kind]) => kind)).not.toContain('table-cell');
    expect(blocks(readMarkdown('| one line | of two |\n')).map(([kind]) => kind)).toEqual(['paragraph']);
  });
});

describe('what stands around the text', () => {
  const around = (body: string): string =>
    readHtml(
      `<body><div><h1>Notice</h1><p>${FIRST}</p><p>${SECOND}</p><p>${LAST}</p><p>${FIRST} Again.</p></div>${body}</body>`,
    ).text;

  it.each([
    ['a footer by its name', '<div id="shop-footer"><p>Open at night</p><a href="/a">Shop</a></div>', 'Open at night'],
    ['a footer with a title', '<footer><h1>Open at night</h1><a href="/a">Shop</a></footer>', 'Open at night'],
    [
      'a form that waits for a click',
      '<div class="popup"><h3>New here?</h3><p>Borrow faster</p></div>',
      'Borrow faster',
    ],
    [
      'what others write',
      '<section id="comments"><p>Be the first to write.</p><textarea></textarea></section>',
      'Be the first',
    ],
  ])('is not read: %s', (_what, body, words) => {
    expect(around(body)).not.toContain(words);
  });

  it.each([
    [
      'a part of the text by a like name',
      '<div class="card-footer"><p>Kept for a year</p><a href="/a">More</a></div>',
      'Kept for a year',
    ],
    [
      'a section about comments',
      '<section id="comments"><h2>Comments</h2><p>We keep what you write.</p></section>',
      'We keep what',
    ],
  ])('is read: %s', (_what, body, words) => {
    expect(around(body)).toContain(words);
  });

  it('has the title where the footer alone has one', () => {
    const { text } = readHtml(
      `<body><p>${FIRST}</p><p>${SECOND}</p><footer><h1>Telescopes</h1><a href="/a">Shop</a></footer></body>`,
    );
    expect(text).toContain('Telescopes');
  });

  it('does not lead back to the top after each section, but may once', () => {
    const back = '<p><a href="#top">To the top</a></p>';
    expect(page(`${back}<p>${SECOND}</p>${back}<p>Kept for a year.</p>${back}`).text).not.toContain('To the top');
    expect(page(`${back}<p>${SECOND}</p>`).text).toContain('To the top');
  });
});
