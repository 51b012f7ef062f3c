import { describe, expect, it } from 'vitest';
import type { NoticeDocument } from '../../../src/core/document.ts';
import { readHtml } from '../../../src/reader/html-parse5.ts';
import { expectSound } from '../../support/sound-document.ts';

const PROSE =
  '<p>We collect your name and your address when you order, and we keep both of them for one whole year after that.</p>';

function words(document: NoticeDocument): string[] {
  return document.blocks.map(({ start, end }) => document.text.slice(start, end));
}

describe('what stays out', () => {
  it.each([
    ['scripts and styles', '<script>var a</script><style>p{}</style><template>t</template>'],
    ['pictures and controls', '<svg><text>s</text></svg><select><option>o</option></select><button>b</button>'],
    ['comments', '<!-- c -->'],
    ['hidden parts', '<div hidden>h</div><p style="display: none">n</p><dialog>d</dialog><div popover>p</div>'],
    ['menus', '<nav><a href="/a">A</a></nav><ul class="menu"><li><a href="/a">A</a><li><a href="/b">B</a></ul>'],
    ['breadcrumbs', '<div class="breadcrumb"><a href="/">Home</a> / Privacy</div>'],
    ['share buttons', '<div class="share-bar"><a href="/1">Share</a> <a href="/2">Post</a></div>'],
    [
      'share buttons that only a script moves',
      '<div class="share"><a onclick="a()">Share</a><a onclick="b()">Send</a></div>',
    ],
    [
      'columns that announce other pages',
      '<div class="right-rail"><h2>Most read</h2>' +
        [1, 2, 3, 4]
          .map(
            (n) =>
              `<h3><a href="/${n}">Tea ${n}</a></h3><p>What tea number ${n} tastes of, who grew it, who drank it and why nobody will tell.</p>`,
          )
          .join('') +
        '</div>',
    ],
    ['skip links', '<a class="skip-link" href="#main">Skip to content</a>'],
    [
      'cookie banners',
      `<div id="cookie-banner"><p>We use cookies to remember which of our teas you have tasted, and to count visits.</p></div>`,
    ],
    ['newsletter boxes', '<form class="newsletter"><label>Your e-mail</label><input type="email"></form>'],
    ['footers', '<footer><a href="/t">Terms</a> <p>© Acme</p></footer>'],
    ['link runs at the end', '<p><a href="/1">One</a></p><p><a href="/2">Two</a></p><p><a href="/3">Three</a></p>'],
  ])('%s', (_, html) => {
    const document = readHtml(`<body>${PROSE}${PROSE}${PROSE}${html}`);
    expect(words(document)).toHaveLength(3);
  });

  it('keeps the links of what it leaves out', () => {
    const { pageLinks, links } = readHtml(
      `<body><footer><a href="/privacy"> Privacy <b>notice</b></a><a href="javascript:x()">Settings</a></footer>${PROSE}`,
      { url: 'https://acme.example/shop/' },
    );
    expect(pageLinks).toEqual([{ text: 'Privacy notice', href: 'https://acme.example/privacy' }]);
    expect(links).toEqual([]);
  });
});

it.each(['don\u0092t', 'don\u00e2\u0080\u0099t'])('keeps a word in the wrong encoding whole: %j', (word) => {
  expect(words(readHtml(`<body>${PROSE}<p>We ${word} sell.</p>`)).at(-1)).toBe(`We ${word} sell.`);
});

describe('what is struck out', () => {
  const read = (html: string): NoticeDocument => readHtml(`<body>${PROSE}<p>${html}</p>`);
  const last = (html: string): string => words(read(html)).at(-1) as string;

  it.each([
    ['We <del>sell</del> <ins>never sell</ins> your name.', 'We never sell your name.'],
    ['We sell <del>never sell</del> your name.', 'We sell your name.'],
    ['We<s> may </s>sell it.', 'We sell it.'],
    ['colo<strike>u</strike>r', 'color'],
    ['We <span style="text-decoration: line-through red">sell</span> keep it.', 'We keep it.'],
    ['We <span style="text-decoration: underline">sell</span> it.', 'We sell it.'],
    ['We <b style="color:red;text-decoration-line:underline line-through">sell</b> keep it.', 'We keep it.'],
    ['We <s style="text-decoration: none">sell</s> it.', 'We sell it.'],
    ['We <del style="text-decoration: none">sell</del> keep it.', 'We keep it.'],
  ])('%s', (html, text) => {
    expect(last(html)).toBe(text);
  });

  it('still parts what stands before and after it', () => {
    expect(words(read('</p>One<del><p>two</p></del>three')).slice(1)).toEqual(['One', 'three']);
  });

  it('is said to be left out, if a reader of the page sees it', () => {
    const codes = (html: string): string[] => read(html).warnings.map(({ code }) => code);
    expect(codes('We <del>sell</del> keep it.')).toEqual(['looks-edited']);
    expect(codes('We <ins>keep</ins> it.')).toEqual([]);
    expect(codes('We keep it. <s> </s>')).toEqual([]);
    expect(codes('We keep it. <del style="display:none">We sell it.</del>')).toEqual([]);
  });
});

describe('what stays in', () => {
  it.each([
    'footer',
    'aside',
    'form',
    'header',
    'div class="modal"',
    'div class="sidebar"',
    'nav',
    'section id="share"',
  ])('a notice inside <%s>', (element) => {
    const name = element.split(' ')[0] as string;
    expect(words(readHtml(`<body><${element}>${PROSE}${PROSE}${PROSE}${PROSE}</${name}>`))).toHaveLength(4);
  });

  it('reads what is hidden if that is all there is', () => {
    expect(words(readHtml(`<body style="display:none">${PROSE.repeat(12)}`))).toHaveLength(12);
  });

  it('reads text that appears as one scrolls', () => {
    const html = `<body>${PROSE}<div class="wow" style="visibility: hidden"><h2>Retention</h2>${PROSE}</div>`;
    expect(words(readHtml(html))).toHaveLength(3);
  });

  it('reads the closed bodies of a page with its own kind of accordion', () => {
    const item = `<li><a href="#">Sharing</a><div class="x" style="display:none">${PROSE}</div></li>`;
    expect(
      words(readHtml(`<body>${PROSE}<ul>${item.repeat(3)}</ul>`)).filter((line) => line.startsWith('We collect')),
    ).toHaveLength(4);
  });

  it('keeps a list of links that hangs on a lead-in', () => {
    const list = '<p>We use:</p><ul><li><a href="/1">One</a><li><a href="/2">Two</a><li><a href="/3">Three</a></ul>';
    expect(words(readHtml(`<body>${PROSE}${PROSE}${list}`))).toHaveLength(6);
  });

  it('keeps links to places in the page whose words stand nowhere else', () => {
    const list = '<ul><li><a href="#a">Alpha</a><li><a href="#b">Beta</a><li><a href="#c">Gamma</a></ul>';
    expect(words(readHtml(`<body>${PROSE}${list}${PROSE}`))).toContain('Beta');
    const headings = '<h2>Alpha</h2><h2>Beta</h2><h2>2. Gamma</h2>';
    expect(words(readHtml(`<body>${PROSE}${list}${headings}${PROSE}`)).filter((line) => line === 'Beta')).toHaveLength(
      1,
    );
  });

  it('keeps the title that stands before <main>', () => {
    expect(
      words(readHtml(`<body><div class="hero"><span>Acme</span><h1>Privacy</h1></div><main>${PROSE}</main>`)),
    ).toEqual(['Privacy', expect.stringContaining('We collect')]);
  });

  it('keeps a header of words alone', () => {
    const header = '<header><h2>Privacy notice</h2><p>Last revised: 3 March 2024</p></header>';
    expect(words(readHtml(`<body>${header}<div>${PROSE}${PROSE}</div>`)).slice(0, 2)).toEqual([
      'Privacy notice',
      'Last revised: 3 March 2024',
    ]);
  });

  it('keeps what stands beneath the title before <main>, up to what leads elsewhere', () => {
    const header =
      '<header><a href="/">Acme</a><div><h1>Privacy notice</h1><p>Last revised: 3 March 2024</p><p><a href="/de">Deutsch</a></p></div></header>';
    expect(words(readHtml(`<body>${header}<main>${PROSE}${PROSE}</main>`)).slice(0, 3)).toEqual([
      'Privacy notice',
      'Last revised: 3 March 2024',
      expect.stringContaining('We collect'),
    ]);
  });

  it('keeps the title that stands beside seals', () => {
    const head =
      '<div><h1>Privacy notice</h1><p>In force from 5 May 2023, for all our shops</p><a href="/1">Seal</a><a href="/2">Badge</a><a href="/3">Our pledge to all of you</a></div>';
    expect(words(readHtml(`<body>${head}<div>${PROSE}${PROSE}</div>`)).slice(0, 2)).toEqual([
      'Privacy notice',
      'In force from 5 May 2023, for all our shops',
    ]);
  });

  it.each([
    ['a question about the page', '', '<div><p>Was this helpful?</p><textarea></textarea></div>'],
    [
      'links to other pages',
      '',
      '<div><h3>Lamps</h3><a href="/1">All of them</a><h3>Help</h3><a href="/2">Ask</a></div>',
    ],
    ['a banner', '', '<div>Our shop sets cookies. <a href="/c">Which ones</a> <a href="#">Fine</a></div>'],
    ['a banner before it', '<div>Our shop sets cookies. <button>Fine</button></div>', ''],
    ['a field to search in', '<div>Find a lamp <input type="search"></div>', ''],
    ['the way to the text', '<a href="#text">Skip to the text</a>', '<a href="#">Back to top</a>'],
  ])('leaves out %s beside the text', (_, before, after) => {
    const text = `<div><h1>Privacy</h1>${PROSE}${PROSE}</div>`;
    expect(words(readHtml(`<body>${before}${text}${after}`))).toEqual(words(readHtml(`<body>${text}`)));
  });

  it.each([
    ['an address to write to', '<div>Write to <a href="mailto:a@heron.example">a@heron.example</a></div>'],
    ['the day of the last change', '<div>Changed on 3 March 2024. <a href="/old">Earlier ones</a></div>'],
    ['a list under its heading', '<div><h2>Who receives it</h2><p><a href="/h">Heron Post</a></p></div>'],
    ['a section about cookies', '<div><h2>Choices</h2>You may refuse cookies. <button>Choose</button></div>'],
    ['words alone', '<div>Heron Tiles, 4 Quay Street</div>'],
  ])('keeps %s beside the text', (_, after) => {
    const text = `<div><h1>Privacy</h1>${PROSE}${PROSE}</div>`;
    const read = words(readHtml(`<body>${text}${after}`));
    expect(read.length).toBeGreaterThan(words(readHtml(`<body>${text}`)).length);
  });

  it('keeps short paragraphs beside a long one', () => {
    const short = '<div>Questions? <a href="/ask">Ask us</a></div>';
    expect(words(readHtml(`<body><div>${PROSE.replaceAll(/<[^>]+>/gu, '').repeat(3)}</div>${short}`))).toContain(
      'Questions? Ask us',
    );
  });

  it('leaves out a form within the text, and keeps one that says something', () => {
    const fields = '<label><input type="radio"> Clear</label> <label><input type="radio"> Too long</label>';
    expect(
      words(readHtml(`<main>${PROSE}${PROSE}<form><p>What do you think?</p>${fields}</form>${PROSE}</main>`)),
    ).toHaveLength(3);
    expect(words(readHtml(`<main>${PROSE}${PROSE}<form>${PROSE}${fields}</form></main>`)).length).toBeGreaterThan(3);
    const told = '<form><p>We keep what you enter here for a year.</p><input></form>';
    expect(words(readHtml(`<main>${PROSE}${PROSE}${told}</main>`))).toContain(
      'We keep what you enter here for a year.',
    );
  });

  it('leaves out the way back to the top after each section, and keeps links that are said once', () => {
    const section = `${PROSE}<p><a href="#top">To the top</a></p>`;
    expect(words(readHtml(`<main>${section.repeat(3)}</main>`))).toHaveLength(3);
    expect(words(readHtml(`<main>${PROSE}<p><a href="#cookies">Cookies</a></p>${PROSE}</main>`))).toHaveLength(3);
  });

  it('falls back to what is said without scripts', () => {
    expect(words(readHtml('<body><div id=app></div><noscript><p>Turn scripts on.</p></noscript>'))).toEqual([
      'Turn scripts on.',
    ]);
  });
});

describe('text', () => {
  it.each([
    ['<p>a \n\t b<b> c </b> d</p>', 'a b c d'],
    ['<p>a&nbsp;&nbsp;b&shy;c</p>', 'a bc'],
    ['<p>a<br> b', 'a\nb'],
    ['<p>a<br>\n<br>b', 'a\n\nb'],
    ['<p>a<div>b</div>c', 'a\n\nb\n\nc'],
    ['<h2>a<br>b</h2>', 'a b'],
    ['<ul><li>a<li>b</ul><p>c', 'a\nb\n\nc'],
    ['<table><tr><th>a<th>b<tr><td>c<td>d</table>', 'a\tb\nc\td'],
    ['<p>a<wbr>b<img alt=x>c', 'abc'],
    ['<p>&lt;b&gt; &amp;amp; &#x41;', '<b> &amp; A'],
  ])('%s', (html, text) => {
    expect(readHtml(html).text).toBe(text);
  });
});

it('takes title, language and base address from wherever they stand', () => {
  const { title, declaredLanguage, links } = readHtml(
    '<html lang=" de-AT "><title> A\n B </title><base href="/x/"><p><a href="y">z</a></p>',
    { url: 'https://acme.example/' },
  );
  expect({ title, declaredLanguage, links }).toEqual({
    title: 'A B',
    declaredLanguage: 'de-AT',
    links: [{ start: 0, end: 1, href: 'https://acme.example/x/y' }],
  });
  expect(readHtml('<h1>Heading</h1>').title).toBe('Heading');
});

it('says that an empty page is empty', () => {
  const document = readHtml('');
  expect(document).toMatchObject({ text: '', blocks: [], title: '' });
  expect(document.warnings.map(({ code }) => code)).toEqual(['empty']);
});

it('says that a page was cut', () => {
  const limits = { nodes: 50, characters: 1_000_000, tableCells: 10, span: 10 };
  const document = readHtml('<p>word</p>'.repeat(100), { limits });
  expect(document.warnings.map(({ code }) => code)).toEqual(['truncated']);
  expectSound(document);
});

it('reads 30,000 nested elements', { timeout: 60_000 }, () => {
  for (const tag of ['div', 'b', 'li', 'blockquote', 'section hidden', 'header']) {
    const document = readHtml(`<p>start</p>${`<${tag}>`.repeat(30_000)}<p>end</p>`);
    expectSound(document);
    expect(document.text).toMatch(/^start/);
  }
});
