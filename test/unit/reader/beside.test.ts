/** What stands beside the notice stays out, and its twin within the notice, or one that says something of it, stays in. */
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/reader/html-parse5.ts';

const NOTICE = [
  'Oakfern Bindery keeps the name and the address of everybody who has a book bound, so that the book finds its way back.',
  'We keep them for two years, because some people ask for a second copy, and after that time we take them out of the ledger.',
  'Nobody but the two of us and the carrier sees them, and the carrier is told no more than where to bring the parcel to.',
  'Whoever wants to know what stands in the ledger may ask us at the counter, and we will read it out and mend what is wrong.',
]
  .flatMap((sentence) => ['Books', 'Maps', 'Prints'].map((kind) => `<p>${kind}: ${sentence}</p>`))
  .join('');
const TEXT = `<h1>Privacy at the bindery</h1>${NOTICE}`;

const read = (body: string): string => readHtml(`<html lang="en"><body>${body}</body></html>`).text;
const within = (part: string): string => read(`<main><h1>Privacy at the bindery</h1>${NOTICE}${part}${NOTICE}</main>`);

describe('a part beside the notice', () => {
  it.each([
    [
      'topics to choose from',
      `<div><div role="tab">Orders</div><div role="tab">Repairs</div><div role="tab">Paper</div></div><section>${TEXT}</section>`,
      'Repairs',
    ],
    [
      'labels with one link',
      `<div><span>Alerts:</span> <span>Text</span> <span>Connect</span> <a href="/out">Out</a></div><div>${TEXT}</div>`,
      'Connect',
    ],
    [
      'a form that tells of itself, with a year in it',
      `<section>Come and see us bind a book, and tell us below where you live so that we can name you the nearest shop of our guild, of which there were forty in 2019. <input name="zip"><input name="phone"></section><div>${TEXT}</div>`,
      'nearest shop',
    ],
    [
      'an offer over the page',
      `<div class="top-banner"><p>We are at the spring fair. <a href="/fair">Come by.</a></p></div><div>${TEXT}</div>`,
      'spring fair',
    ],
    [
      'an offer in the bar at the top',
      `<div class="navbar-promo"><h2>Half of all spines off, for the whole of this week</h2>Taken off by itself at the till.</div><div>${TEXT}</div>`,
      'spines off',
    ],
    [
      'a question about cookies under a heading',
      `<div>${TEXT}</div><div class="cookie"><h3>We use cookies here</h3><p>By going on you agree.</p><a href="/c">More</a> <span class="cookieBtn">Fine</span></div>`,
      'By going on',
    ],
    [
      'a question about the page',
      `<main>${TEXT}<div class="articleRatings"><span>Did this help?</span><span>Thanks for telling us.</span><button>Yes</button></div></main>`,
      'Did this help',
    ],
    [
      'replies that nobody gave',
      `<article>${TEXT}</article><section id="discussion"><p>There are no replies yet.</p><a href="/pending">Show pending</a></section>`,
      'no replies',
    ],
    [
      'a word about an old browser',
      `<div class="browser-warning"><h6>Your browser is too old</h6></div><div>${TEXT}</div>`,
      'too old',
    ],
    [
      'the balloon of a translator',
      `<div>${TEXT}</div><div id="goog-gt-tt"><h1>Original text</h1><div>Contribute a better one</div></div>`,
      'Original text',
    ],
    [
      'words that hang on nothing',
      `<div>${TEXT}</div><br><span style="white-space: nowrap">mmWWllii</span>`,
      'mmWWllii',
    ],
    [
      'a menu beside an element that HTML does not know',
      `<volist><div><a href="/a">Why us</a> <a href="/b">Papers</a></div><div>${TEXT}</div></volist>`,
      'Why us',
    ],
    [
      'a footer of links where the page declares all of itself to be its main part',
      `<main><div>${TEXT}</div><footer><a href="/p">Press</a> <a href="/j">Jobs with us</a> <a href="/t">Terms</a> Oakfern</footer></main>`,
      'Jobs with us',
    ],
  ])('is left out: %s', (_, page, words) => {
    const text = read(page);
    expect(text).not.toContain(words);
    expect(text).toContain('Privacy at the bindery');
    expect(text).toContain('mend what is wrong');
  });

  it.each([
    [
      'lines without anything to choose',
      `<div><div>Oakfern Bindery</div><div>3 Mill Lane</div><div>Tetbury</div></div><div>${TEXT}</div>`,
      'Mill Lane',
    ],
    [
      'a title in a bar',
      `<div class="navbar-brand">How we treat your name</div><div>${NOTICE}</div>`,
      'treat your name',
    ],
    [
      'a word on which text holds, before the title',
      `<div class="top-banner"><p>This text was last changed in May 2026, see <a href="/old">what it said before</a>.</p></div><div>${TEXT}</div>`,
      'last changed',
    ],
    [
      'a paragraph that is set off',
      `<div>${TEXT}<p class="banner-yellow">If your guild has signed with us, <a href="/g">its terms</a> come first.</p></div>`,
      'come first',
    ],
    [
      'a last line',
      `<div>${TEXT}</div><span>Write to <a href="mailto:desk@oakfern.example">our desk</a></span>`,
      'our desk',
    ],
  ])('is kept: %s', (_, page, words) => {
    expect(read(page)).toContain(words);
  });

  it.each([
    ['cookies', '<div class="cookie"><h3>Cookies</h3><p>We set none of them.</p></div>', 'none of them'],
    ['feedback', '<section class="feedback"><h2>Feedback</h2><p>We keep your rating.</p></section>', 'your rating'],
    ['comments', '<section class="comments"><p>Comments stay for a year.</p></section>', 'for a year'],
    ['a footer', '<footer>In short: we ask, and we forget. <a href="/a">More</a></footer>', 'we forget'],
  ])('is kept within the notice: %s', (_, part, words) => {
    expect(within(part)).toContain(words);
  });
});

describe('what stands there again and again', () => {
  const SECTIONS = ['The ledger', 'The parcel', 'The counter'];
  const sections = (after: string): string =>
    read(SECTIONS.map((name) => `<section><h2>${name}</h2>${after}${NOTICE}</section>`).join(''));

  it('to move about is left out', () => {
    const toggle =
      '<div class="show-hide-section"><div class="show">Unfold it</div><div class="hide">Fold it</div></div>';
    expect(sections(toggle)).not.toMatch(/fold it/i);
    expect(sections('<p><a href="javascript:void(0)">Unfold it</a></p>')).not.toContain('Unfold it');
    expect(sections('<p><a href="#top">Top</a> | <a href="/index">All our pages</a></p>')).not.toContain(
      'All our pages',
    );
  });

  it('to answer, or to lead in, is kept', () => {
    expect(sections('<div class="answer">No</div>').match(/^No$/gmu)).toHaveLength(3);
    expect(sections('<p><a href="#terms">What the carrier gets</a>:</p>').match(/the carrier gets/gu)).toHaveLength(3);
  });
});
