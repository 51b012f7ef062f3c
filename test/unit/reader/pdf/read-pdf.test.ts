import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/core/analyse.ts';
import type { NoticeDocument } from '../../../../src/core/document.ts';
import { readPdf } from '../../../../src/reader/pdf/read-pdf.ts';
import { column, makePdf, type PdfPage } from '../../../support/make-pdf.ts';

const read = (...pages: PdfPage[]): Promise<NoticeDocument> => readPdf(makePdf(pages));

const blocksOf = ({ blocks, text }: NoticeDocument): string[] =>
  blocks.map(({ kind, level, depth, start, end }) => `${kind}${level ?? depth ?? ''}: ${text.slice(start, end)}`);

const LEFT = [
  'We collect the name of each guest and',
  'the day on which the guest arrives at',
  'the inn. The keeper of the inn writes',
  'both into a book that lies at the bar',
  'and that every guest may look into.',
];
const RIGHT = [
  'Nobody else gets to read the book. It',
  'is burned at the end of the year, and',
  'the ashes are given to the gardener of',
  'the inn, who does not know what stood',
  'in it and has never asked about it.',
];

describe('columns', () => {
  const inOrder = [...column(LEFT, 50, 100), ...column(RIGHT, 310, 103)];

  it('are read one after the other', async () => {
    const { text } = await read({ texts: inOrder });
    expect(text).toContain('may look into.');
    expect(text.indexOf('may look into.')).toBeLessThan(text.indexOf('Nobody else gets'));
    expect(text.replaceAll(/\s+/gu, ' ')).toBe([...LEFT, ...RIGHT].join(' '));
  });

  it('are so in a file that is written line by line across both', async () => {
    const lines = LEFT.flatMap((_, i) => [inOrder[i], inOrder[LEFT.length + i]].filter((one) => one !== undefined));
    const more = column(['so that the gardener knows no name of a', 'guest, and neither does the cook.'], 310, 163);
    const other = column(['guest may also ask the keeper to strike', 'out what stands there at any time.'], 50, 160);
    const { text } = await read({ texts: [...lines, ...other.flatMap((one, i) => [one, more[i] ?? one])] });
    expect(text.indexOf('strike out what stands there')).toBeLessThan(text.indexOf('Nobody else gets'));
  });
});

describe('blocks', () => {
  it('are headings by size, paragraphs, and lists by their bullets', async () => {
    const document = await read({
      texts: [
        { text: 'Notice of the Gull Inn', x: 50, y: 60, size: 20 },
        { text: 'What we collect', x: 50, y: 90, size: 14 },
        ...column(['We collect:'], 50, 112),
        ...column(['• your name', '• how you pay:'], 60, 126),
        ...column(['– in cash', '– by card'], 80, 150),
        ...column(['• your boots'], 60, 174),
        ...column(['We return the boots in the morning, cleaned, unless it', 'rains.'], 50, 200),
      ],
    });
    expect(blocksOf(document)).toEqual([
      'heading1: Notice of the Gull Inn',
      'heading2: What we collect',
      'paragraph: We collect:',
      'list-item1: your name',
      'list-item1: how you pay:',
      'list-item2: in cash',
      'list-item2: by card',
      'list-item1: your boots',
      'paragraph: We return the boots in the morning, cleaned, unless it rains.',
    ]);
    const lead = document.blocks[3]?.leadIn;
    expect(lead && document.text.slice(lead.start, lead.end)).toBe('We collect:');
  });

  it('are list items where bullets are drawn and not written', async () => {
    const document = await read({
      texts: [...column(['We keep:'], 50, 100), ...column(['a list of guests', 'a list of boots'], 70, 114)],
      boxes: [
        { x: 60, y: 109, width: 3, height: 3 },
        { x: 60, y: 121, width: 3, height: 3 },
      ],
    });
    expect(blocksOf(document).slice(1)).toEqual(['list-item1: a list of guests', 'list-item1: a list of boots']);
  });

  it('go by the tags of a file that has them', async () => {
    const document = await read({
      texts: [
        { text: 'Second in the file, first by its place', x: 50, y: 60, tag: 'P' },
        { text: 'A heading as small as the rest', x: 50, y: 100, tag: 'H2' },
      ],
    });
    expect(blocksOf(document)).toEqual([
      'paragraph: Second in the file, first by its place',
      'heading2: A heading as small as the rest',
    ]);
  });
});

describe('tags', () => {
  it('hold what stands in a span of its own within them', async () => {
    const { text } = await read({
      texts: [
        { text: 'PRIVACY NOTICE', x: 50, y: 60, size: 16, tag: 'H1', inSpan: true },
        { text: 'We keep the names of those who sing.', x: 50, y: 100, tag: 'P' },
      ],
    });
    expect(text).toBe('PRIVACY NOTICE\n\nWe keep the names of those who sing.');
  });
});

describe('forms', () => {
  it('say what was filled in, with the words of its line', async () => {
    const { text } = await read({
      texts: column(['Responsible:', 'Kept for:', 'Shared with:'], 50, 100),
      fields: [
        { kind: 'text', value: 'Wren Choir', x: 130, y: 100, width: 150 },
        { kind: 'list', value: 'two years', x: 130, y: 112, width: 150 },
        { kind: 'text', value: 'nobody', x: 130, y: 124, width: 150 },
      ],
    });
    expect(text.replaceAll(/\s+/gu, ' ')).toBe('Responsible: Wren Choir Kept for: two years Shared with: nobody');
  });

  it('say of each line whether its box is ticked', async () => {
    const lines = ['We print your name in the programme.', 'We print your picture in it.', 'We send it to your home.'];
    const { text } = await read({
      texts: [{ text: 'What you allow the choir to do', x: 50, y: 80 }, ...column(lines, 70, 100)],
      fields: ['Yes', 'Off', 'Yes'].map((value, i) => ({ kind: 'box', value, x: 52, y: 100 + 12 * i, width: 10 })),
    });
    expect(text.split(/\n+/u).slice(1)).toEqual([`☑ ${lines[0]}`, `☐ ${lines[1]}`, `☑ ${lines[2]}`]);
  });
});

describe('tables', () => {
  const head = [
    { text: 'Data', x: 50, y: 100, bold: true },
    { text: 'Kept for', x: 250, y: 100, bold: true },
  ];

  it('are read row by row, their cells under their heads', async () => {
    const document = await read({
      texts: [
        ...head,
        { text: 'Your name and the names', x: 50, y: 120 },
        { text: 'of all who travel with you', x: 50, y: 132 },
        { text: 'one year', x: 250, y: 120 },
        { text: 'Your boots', x: 50, y: 152 },
        { text: 'one night', x: 250, y: 152 },
      ],
    });
    expect(document.text).toBe(
      'Data\tKept for\nYour name and the names of all who travel with you\tone year\nYour boots\tone night',
    );
    const last = document.blocks.at(-1);
    expect(last?.columnHead && document.text.slice(last.columnHead.start, last.columnHead.end)).toBe('Kept for');
  });

  it('are parted by lines where their cells all but touch', async () => {
    const document = await read({
      texts: [
        ...head.map((one) => ({ ...one, x: one.x === 50 ? 50 : 110 })),
        { text: 'Your boots', x: 58, y: 120 },
        { text: 'one night', x: 110, y: 120 },
        { text: 'Your coats', x: 58, y: 140 },
        { text: 'two nights', x: 110, y: 140 },
      ],
      boxes: [{ x: 108, y: 90, width: 1, height: 60 }],
    });
    expect(document.text).toBe('Data\tKept for\nYour boots\tone night\nYour coats\ttwo nights');
  });

  it.each(['up', 'down'] as const)('may have heads that are written %s the page', async (across) => {
    const y = across === 'up' ? 140 : 95;
    const document = await read({
      texts: [
        ...column(['We keep what the table says, and the rest is burned.'], 50, 70),
        { text: 'Data', x: 50, y: 120, bold: true },
        { text: 'Collected', x: 210, y, bold: true, across },
        { text: 'Shared', x: 250, y, bold: true, across },
        { text: 'Your boots', x: 50, y: 160 },
        { text: 'Yes', x: 200, y: 160 },
        { text: 'No', x: 240, y: 160 },
        { text: 'Your coats', x: 50, y: 180 },
        { text: 'No', x: 200, y: 180 },
        { text: 'No', x: 240, y: 180 },
      ],
    });
    expect(document.text).toContain('Data\tCollected\tShared\nYour boots\tYes\tNo\nYour coats\tNo\tNo');
  });

  it('have no head in what is written across a margin', async () => {
    const document = await read({
      texts: [
        { text: 'Form 12 of the inn', x: 30, y: 400, across: 'up' },
        ...head,
        { text: 'Your boots', x: 50, y: 120 },
        { text: 'one night', x: 250, y: 120 },
        { text: 'Your coats', x: 50, y: 140 },
        { text: 'two nights', x: 250, y: 140 },
      ],
    });
    expect(document.text).toBe('Data\tKept for\nYour boots\tone night\nYour coats\ttwo nights\n\nForm 12 of the inn');
  });

  it('keep their rows beside a word in the margin', async () => {
    const text = [...LEFT, ...RIGHT].map((line, i) => ({ text: line, x: 200, y: 140 + 12 * i }));
    const document = await read({
      texts: [
        { text: 'In short: nobody', x: 40, y: 95, size: 7 },
        { text: 'sells your boots.', x: 40, y: 104, size: 7 },
        { text: 'Notice of the Gull Inn', x: 200, y: 100, size: 20 },
        { text: 'What we keep', x: 200, y: 125, size: 14 },
        ...text,
        ...[
          ['Data', 'Kept for'],
          ['Your boots', 'one night'],
          ['Your coats', 'two nights'],
        ].flatMap((row, i) => row.map((words, j) => ({ text: words, x: 200 + 130 * j, y: 280 + 16 * i }))),
      ],
    });
    expect(document.text).toContain('Data\tKept for\nYour boots\tone night\nYour coats\ttwo nights');
    expect(document.text).toMatch(/^In short: nobody sells your boots\./u);
  });

  it('keep their rows where a cell is long and the other one short', async () => {
    const long = [...LEFT, ...RIGHT, ...LEFT].map((line, i) => ({ text: line, x: 200, y: 120 + 12 * i }));
    const document = await read({
      texts: [
        { text: 'Your boots', x: 50, y: 120 },
        ...long,
        { text: 'Your coats', x: 50, y: 320 },
        { text: 'As above', x: 200, y: 320 },
      ],
    });
    expect(document.text).toMatch(/^Your boots\tWe collect/u);
  });
});

describe('lines', () => {
  it('are joined: a broken word becomes whole, a compound keeps its hyphen', async () => {
    const { text } = await read({
      texts: column(
        [
          'We pass your information on to a third-party laun-',
          'dry and to nobody else. The laundry of the third-',
          'party washes your things and gives the infor-',
          'mation back to us. It may not keep your data.',
        ],
        50,
        100,
      ),
    });
    expect(text).toBe(
      'We pass your information on to a third-party laundry and to nobody else. The laundry of the third-party washes ' +
        'your things and gives the information back to us. It may not keep your data.',
    );
  });

  it('keep the hyphens of a document that breaks no words', async () => {
    const { text } = await read({
      texts: column(
        ['We never ask for the water-', 'meter readings of a guest of ours, or for', 'anything else.'],
        50,
        100,
      ),
    });
    expect(text).toContain('water-meter readings');
  });

  it('have neither what is hidden in them nor a watermark', async () => {
    const { text } = await read({
      texts: [
        ...column(['We sell nothing.'], 50, 100),
        { text: 'We sell your data.', x: 50, y: 120, invisible: true },
        { text: 'DRAFT', x: 200, y: 400, size: 60, leaning: true },
      ],
    });
    expect(text).toBe('We sell nothing.');
  });

  it('are read where a scanner’s program laid them under its picture', async () => {
    const { text } = await read({ texts: [{ text: 'We sell nothing.', x: 50, y: 100, invisible: true }] });
    expect(text).toBe('We sell nothing.');
  });

  it('keep their links', async () => {
    const document = await read({
      texts: [{ text: 'https://gull.example/optout', x: 50, y: 100 }],
      links: [{ x: 50, y: 100, width: 130, url: 'https://gull.example/optout' }],
    });
    expect(document.links).toEqual([{ start: 0, end: 27, href: 'https://gull.example/optout' }]);
  });
});

describe('pages', () => {
  const page = (number: number, lines: readonly string[]): PdfPage => ({
    texts: [
      { text: 'Gull Inn – Privacy notice', x: 50, y: 30, size: 8 },
      ...column(lines, 50, 100),
      { text: `${number} of 2`, x: 280, y: 815, size: 8 },
    ],
  });
  const pages = [
    page(1, ['We collect your name. We share your name with the', 'stable boy, and we share your e-mail address with']),
    page(2, ['the laundry.', 'We keep your telephone number for two years.']),
  ];

  it('lose their running heads and numbers, and sentences go on over them', async () => {
    const { text } = await read(...pages);
    expect(text).toContain('your e-mail address with the laundry.');
    expect(text).not.toContain('Gull Inn');
    expect(text).not.toMatch(/\d of 2/u);
  });

  it('stand in the report, and each statement with its own', async () => {
    const report = analyse(await read(...pages), { assumeNotice: true });
    expect(report.source).toMatchObject({ contentType: 'application/pdf', pages: 2 });
    const pageOf = (words: string): number | undefined =>
      report.findings.find(({ quote }) => quote.text.includes(words))?.page;
    expect([pageOf('collect your name'), pageOf('telephone number')]).toEqual([1, 2]);
    // The vocabulary is compiled at the first reading, pdf.js is read from the disk.
  }, 30_000);

  it('that a paragraph ends are not counted as a break of it', async () => {
    const { blocks, text } = await read(page(1, ['We collect nothing.']), page(2, ['We share nothing.']));
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'We collect nothing.',
      'We share nothing.',
    ]);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['no-text', makePdf([{ texts: [] }])],
    ['damaged', new TextEncoder().encode('%PDF-1.7\nand then nothing')],
    ['encrypted', makePdf([{ texts: [{ text: 'Secret', x: 50, y: 50 }] }], { locked: true })],
    ['too-large', new Uint8Array(32_000_001)],
  ])('has the code %s', async (code, bytes) => {
    await expect(readPdf(bytes)).rejects.toMatchObject({ name: 'DecodeError', code });
  });

  it('is said so whatever is broken in it', async () => {
    const whole = makePdf([
      { texts: [{ text: 'A heading', x: 50, y: 60, size: 18, tag: 'H1' }, ...column(LEFT, 50, 100, { tag: 'P' })] },
    ]);
    const codes = new Set<string>();
    for (let seed = 1; seed <= 60; seed += 1) {
      const bytes = whole.slice(0, seed % 3 === 0 ? (whole.length * seed) / 61 : undefined);
      for (let i = 0; i < 12; i += 1) bytes[(seed * 7_919 + i * 104_729) % bytes.length] = (seed * 31 + i * 17) % 256;
      codes.add(
        await readPdf(bytes).then(
          () => 'read',
          ({ code }: { code?: string }) => String(code),
        ),
      );
    }
    expect([...codes].filter((code) => !['read', 'damaged', 'encrypted', 'no-text'].includes(code))).toEqual([]);
    expect(codes.size).toBeGreaterThan(1);
  }, 30_000);

  it('leaves the bytes and the global scope as they were', async () => {
    const bytes = makePdf([{ texts: [{ text: 'We sell nothing.', x: 50, y: 50 }] }]);
    const before = bytes.slice();
    await readPdf(bytes);
    expect(bytes).toEqual(before);
    expect(Object.keys(globalThis)).not.toContain('DOMMatrix');
  });
});
