/** Pages that went wrong: those of the fixtures, cut, doubled, swapped and strewn with what pages hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { array, constantFrom, double, integer, record, type Arbitrary } from 'fast-check';

const FOLDER = new URL('../fixtures/reader/', import.meta.url);

/** What an editor, a template or a broken download leaves in a page. */
const SCRAPS = [
  '<div>',
  '</div>',
  '<p>',
  '</p></p>',
  '<ul><li>',
  '</ul>',
  '<table><tr><td>',
  '</table>',
  '<dl><dt>Data<dd>',
  '<h2>Sharing</h2>',
  '<del>',
  '<s>We sell your name. </s>',
  '<span hidden>',
  '<span style="display:none">not </span>',
  '<span style="display:block">',
  '<style>p { text-decoration: line-through } li { display: none }</style>',
  '<style>@media print {',
  '<details><summary>More</summary>',
  '<form><input><textarea>',
  '<nav><a href="/a">All lamps</a> <a href="/b">Help</a></nav>',
  '<footer>',
  '<main>',
  '<template>',
  '<a href="mailto:desk@heron.example">',
  '<svg><title>x</title><p>',
  '<iframe srcdoc="<p>Inner words."></iframe>',
  '<br><br>',
  '<!--',
  '-->',
  '<![CDATA[',
  '&amp;rsquo;',
  '&#0;',
  '\u0000',
  '\u00ad\u200b\u2060',
  '\ud83d',
  '\ufeff',
  '"',
  '>',
  '<',
  'We do not sell your e-mail address. ',
  'We collect your name, your address and your IP address:',
] as const;

type Change = (page: string) => string;

const place = double({ min: 0, max: 1, noNaN: true });

/** One change: at a share of the page's length, so that it fits pages of all lengths. */
const change: Arbitrary<Change> = record({
  kind: constantFrom('insert', 'insert', 'cut', 'double', 'swap', 'break-off'),
  at: place,
  to: place,
  length: integer({ min: 1, max: 400 }),
  scrap: constantFrom(...SCRAPS),
}).map(({ kind, at, to, length, scrap }) => (page) => {
  const start = Math.floor(at * page.length);
  const part = page.slice(start, start + length);
  const rest = page.slice(0, start) + page.slice(start + length);
  const target = Math.floor(to * rest.length);
  switch (kind) {
    case 'insert':
      return page.slice(0, start) + scrap + page.slice(start);
    case 'cut':
      return rest;
    case 'double':
      return page.slice(0, start) + part + page.slice(start);
    case 'swap':
      return rest.slice(0, target) + part + rest.slice(target);
    case 'break-off':
      return page.slice(0, Math.max(start, page.length / 2));
  }
});

/** The pages of the fixtures, as they are. */
export function fixtureNotices(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
}

/** A page of the fixtures after up to eight changes. */
export function mutatedPage(): Arbitrary<string> {
  return record({
    page: constantFrom(...fixtureNotices()),
    changes: array(change, { minLength: 1, maxLength: 8 }),
  }).map(({ page, changes }) => changes.reduce((changed, make) => make(changed), page));
}
