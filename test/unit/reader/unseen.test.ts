/** What nobody sees, and what is struck out, is not said: by attributes, inline styles and the page's own rules. */
import { describe, expect, it } from 'vitest';
import type { NoticeDocument } from '../../../src/core/document.ts';
import { readHtml } from '../../../src/reader/html-parse5.ts';

const SELL = 'We sell your fares to the grocers of the harbour, at all times and for whatever they offer us for them.';
const KEEP = 'We keep your fares for two years from the day on which you last crossed the harbour on one of our boats.';

function page(body: string, css = '', head = ''): NoticeDocument {
  const html = `<html><head>${head}<style>${css}</style></head><body><main><h1>Notice</h1><p>${KEEP}</p>${body}</main></body></html>`;
  return readHtml(html);
}

function textOf(body: string, css = '', head = ''): string {
  return page(body, css, head).text;
}

describe('what is hidden within a sentence', () => {
  it.each([
    ['the attribute', '<span hidden>not </span>', ''],
    ['display', '<span style="display:none">not </span>', ''],
    ['visibility', '<span style="visibility: hidden">not </span>', ''],
    ['opacity', '<span style="opacity:0">not </span>', ''],
    ['opacity just above nothing', '<span style="opacity:.01">not </span>', ''],
    ['size', '<span style="font-size:0">not </span>', ''],
    ['a place off screen', '<span style="position:absolute;left:-9999px">not </span>', ''],
    ['a place off screen by far', '<span style="position:fixed;top:-100em">not </span>', ''],
    ['clipping', '<span style="position:absolute;clip:rect(0 0 0 0)">not </span>', ''],
    ['a clip path', '<span style="clip-path:inset(50%)">not </span>', ''],
    ['a box of a point', '<span style="display:inline-block;width:1px;height:1px;overflow:hidden">not </span>', ''],
    ['no colour', '<span style="color:transparent">not </span>', ''],
    ['the colour of the page', '<span style="color:#fff">not </span>', ''],
    ['the colour of its ground', '<span style="color:#123456;background:#123456">not </span>', ''],
    ['a rule of a class', '<span class="a b">not </span>', '.b { opacity: 0 }'],
    ['a rule of an id', '<span id="x">not </span>', '#x { display: none }'],
    ['a rule of what it stands in', '<i class="x"><span>not </span></i>', 'main .x > span { visibility: hidden }'],
    ['a rule of an attribute', '<span data-state="closed">not </span>', '[data-state=closed] { display: none }'],
    ['a rule of a part of one', '<span lang="xx-old">not </span>', 'span[lang^="xx"] { display: none }'],
    ['a rule for screens', '<span class="x">not </span>', '@media screen { .x { display: none } }'],
    ['a rule for wide windows', '<span class="x">not </span>', '@media (min-width: 600px) { .x { display: none } }'],
    ['the stronger rule', '<span id="x" class="x">not </span>', '#x { opacity: 0 } .x { opacity: 1 }'],
    ['a rule that is important', '<span class="x" style="opacity:1">not </span>', '.x { opacity: 0 !important }'],
  ])('by %s is not said', (_name, hidden, css) => {
    expect(textOf(`<p>We do ${hidden}sell fares.</p>`, css)).toContain('We do sell fares.');
  });

  it.each([
    ['has another value', '<span data-state="open">not </span>', '[data-state=closed] { display: none }'],
    ['has a class of that name', '<span class="hide">not </span>', ''],
    ['is half transparent', '<span style="opacity:.5">not </span>', ''],
    ['is small', '<span style="font-size:0.8em">not </span>', ''],
    ['stands a little to the left', '<span style="position:relative;left:-3px">not </span>', ''],
    ['is white on black', '<span style="color:#fff;background:#000">not </span>', ''],
    ['is white within black', '<span style="background:#000"><i style="color:#fff">not </i></span>', ''],
    ['is white on a picture', '<span style="color:#fff;background:url(a.png)">not </span>', ''],
    ['is filled with a run of colours', '<span style="color:transparent;background-clip:text">not </span>', ''],
    ['is cut at a width of its own', '<span style="width:100px;height:1px;overflow:hidden">not </span>', ''],
    ['is hidden on paper alone', '<span class="x">not </span>', '@media print { .x { display: none } }'],
    [
      'is hidden on telephones alone',
      '<span class="x">not </span>',
      '@media (max-width: 600px) { .x { display: none } }',
    ],
    ['is hidden when it is pointed at', '<span class="x">not </span>', '.x:hover { display: none }'],
    ['is shown by a later rule', '<span class="x">not </span>', '.x { opacity: 0 } .x { opacity: 1 }'],
    ['is of another class', '<span class="xy">not </span>', '.x { display: none }'],
    ['is shown again within', '<span style="visibility:hidden"><i style="visibility:visible">not </i></span>', ''],
    ['has its own size within none', '<span style="font-size:0"><i style="font-size:1rem">not </i></span>', ''],
  ])('and what %s is', (_name, shown, css) => {
    expect(textOf(`<p>We do ${shown}sell fares.</p>`, css)).toContain('We do not sell fares.');
  });

  it('may be white where a style sheet elsewhere gives the ground', () => {
    const link = '<link rel="stylesheet" href="all.css">';
    expect(textOf('<p>We do <b style="color:white">not</b> sell.</p>', '', link)).toContain('We do not sell.');
  });
});

describe('whole parts', () => {
  it.each([
    ['opacity', `<p style="opacity:0">${SELL}</p>`],
    ['visibility', `<div style="visibility:hidden"><p>${SELL}</p></div>`],
    ['a place off screen', `<div style="position:absolute;left:-10000px"><p>${SELL}</p></div>`],
    ['the colour of the page', `<p style="color:white">${SELL}</p>`],
  ])('unseen by %s are not said', (_name, body) => {
    expect(textOf(body)).not.toContain('grocers');
  });

  it.each([
    [
      'opens by a button',
      `<button aria-controls="x">More</button><div id="x" style="display:none"><p>${SELL}</p></div>`,
    ],
    ['is the body of an accordion', `<div class="accordion-body" style="visibility:hidden"><p>${SELL}</p></div>`],
    ['follows its title', `<h2>Sale</h2><div style="display:none"><p>${SELL}</p></div>`],
    ['is folded to no height', `<div style="max-height:0;height:0;overflow:hidden"><p>${SELL}</p></div>`],
    ['can be found', `<div hidden="until-found"><p>${SELL}</p></div>`],
    ['is closed', `<details><summary>Sale</summary><p>${SELL}</p></details>`],
    ['appears as one scrolls', `<p style="opacity:0;transition:opacity .5s">${SELL}</p>`],
    ['appears by a script', `<p class="wow fadeInUp" style="visibility:hidden">${SELL}</p>`],
    ['moves in', `<p style="opacity:0;transform:translateY(20px)">${SELL}</p>`],
  ])('whose text %s count', (_name, body) => {
    expect(textOf(body)).toContain('grocers');
  });

  it('count where nothing else is there: scripts show them', () => {
    const html = `<body style="visibility:hidden;opacity:0"><h1>Notice</h1><p>${KEEP}</p><p>${SELL}</p><p>${KEEP} ${KEEP}</p></body>`;
    expect(readHtml(html).text).toContain('grocers');
  });

  it('of no use do not use up what may be read', () => {
    const bulk = `<div style="display:none">${'<i>bulk </i>'.repeat(300)}${'bulk '.repeat(20_000)}</div>`;
    const html = `<body><main><h1>Notice</h1><p>${KEEP}</p>${bulk}<p>${SELL}</p></main></body>`;
    const limits = { nodes: 200, characters: 10_000, tableCells: 100, span: 10 };
    const document = readHtml(html, { limits });
    expect(document.text).toContain('grocers');
    expect(document.warnings).toEqual([]);
  });
});

describe('a line through words', () => {
  it.each([
    ['a class', '<span class="gone">not </span>', '.gone { text-decoration: line-through }'],
    ['an id', '<span id="gone">not </span>', '#gone { text-decoration-line: underline line-through }'],
    ['what it stands in', '<i class="gone"><span>not </span></i>', '.gone span { text-decoration: line-through red }'],
    ['an inserted tag', '<strike>not </strike>', ''],
  ])('by %s takes them back, and is told', (_name, struck, css) => {
    const read = page(`<p>We do ${struck}sell fares.</p>`, css);
    expect(read.text).toContain('We do sell fares.');
    expect(read.warnings.map(({ code }) => code)).toEqual(['looks-edited']);
  });

  it('by a class of a style sheet elsewhere is known by its common names', () => {
    const link = '<link rel="stylesheet" href="all.css">';
    expect(textOf('<p>We do <b class="line-through">not </b>sell.</p>', '', link)).toContain('We do sell.');
    expect(textOf('<p>We do <b class="line-through">not </b>sell.</p>')).toContain('We do not sell.');
  });

  it('is none under words, or where a rule takes it away', () => {
    expect(textOf('<p>We do <u class="x">not</u> sell.</p>', '.x { text-decoration: underline }')).toContain(
      'do not sell',
    );
    expect(textOf('<p>We do <s class="x">not</s> sell.</p>', '.x { text-decoration: none }')).toContain('do not sell');
  });
});

describe('a style sheet', () => {
  it.each([
    '',
    '}}}{{{',
    '@media {',
    '.a{',
    '<!-- .a{} -->',
    '.a{opacity:0',
    '@import "x"; .a{opacity:0}',
    '.a,,b{opacity:0}',
  ])('may be broken: %j', (css) => {
    expect(textOf('<p>We do not sell fares.</p>', css)).toContain('We do not sell fares.');
  });

  it('may be long', () => {
    const css = '.a .b .c .d{opacity:0}'.repeat(8_000);
    expect(textOf('<p class="d">We do not sell fares.</p>'.repeat(200), css)).toContain('We do not sell');
  }, 30_000);
});

describe('where style sheets stand elsewhere, a class that says so', () => {
  const LINK = '<link rel="stylesheet" href="/site.css">';

  it.each(['hidden', 'card hide', 'd-none'])('%s hides', (names) => {
    expect(textOf(`<p>We do <span class="${names}">not </span>sell fares.</p>`, '', LINK)).toContain(
      'We do sell fares.',
    );
  });

  it.each(['hidden md:block', 'd-none d-lg-inline', 'hidden-phone', 'unhide'])('%s does not', (names) => {
    expect(textOf(`<p>We do <span class="${names}">not </span>sell.</p>`, '', LINK)).toContain('We do not sell.');
  });
});

describe('what a style sheet writes', () => {
  it.each([
    ['before', 'We <i class="x"></i> sell fares.', '.x::before { content: "do not" }', 'We do not sell fares.'],
    ['after, as of old', 'We <i class="x"></i> sell fares.', ".x:after { content: 'never' }", 'We never sell fares.'],
    ['in an address', 'Write to us<i class="x"></i>ferry.example.', '.x::after { content: "@" }', 'us@ferry.example'],
  ])('is read %s', (_where, words, css, expected) => {
    expect(textOf(`<p>${words}</p>`, css)).toContain(expected);
  });

  it.each([
    ['an icon', '<i class="x"></i> Fares', '.x::before { content: "\\f0e0" }', '\nFares'],
    ['a bullet', '<i class="x"></i> Fares', '.x::before { content: "•" }', '\nFares'],
    ['beside words', '<i class="x">Fares</i>', '.x::before { content: "More: " }', '\nFares'],
    ['when pointed at', 'Our <i class="x"></i> fares', '.x:hover::before { content: "old" }', 'Our fares'],
  ])('is not read as %s', (_what, words, css, expected) => {
    expect(textOf(`<p>${words}</p>`, css)).toContain(expected);
  });
});

it('does not read preferences that wait behind a link, and reads a section about cookies that does', () => {
  const choice =
    '<p>Cookies of the harbour remember which of our boats you like, so that we can show you more of them.</p>';
  const link = '<p><a href="#cookie-part">Cookies</a></p>';
  const input = '<label><input type="checkbox"> Yes</label>';
  expect(textOf(`${link}<div id="cookie-part" hidden>${choice}${input}</div>`)).not.toContain('remember which');
  expect(textOf(`${link}<div id="cookie-part" hidden>${choice}</div>`)).toContain('remember which');
});
