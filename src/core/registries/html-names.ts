/** Names that HTML gives to characters and marks (WHATWG HTML, 13.5), as text has them where they were escaped again. */

/** Named characters that text from pages still has where they were escaped twice. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    shy: '',
    zwnj: '',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
    middot: '·',
    sect: '§',
    copy: '©',
    reg: '®',
    trade: '™',
    euro: '€',
    pound: '£',
    eacute: 'é',
    egrave: 'è',
    agrave: 'à',
    ccedil: 'ç',
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    szlig: 'ß',
    ntilde: 'ñ',
  }),
);

/** A character by its number or name, the ampersand itself escaped up to twice: "&amp;rsquo;". */
export const CHARACTER = /&(?:amp;){0,2}(?:#(\d{1,5})|#x([0-9a-f]{1,4})|([a-z]{2,6}));/iy;

/** A quote of which the semicolon was lost before the last letters of a word: "don&rsquot". */
export const QUOTE_WITHOUT_END = /&[lr]squo(?=[a-z]{1,2}(?![a-z]))/iy;

/** Marks of emphasis, in the group, and breaks that were to be none of the words: "&lt;b&gt;not&lt;/b&gt;". */
export const ESCAPED_TAG = /&lt;\/?(?:(b|i|em|strong|u|span)|br|p|li|ul|ol|div)\s?\/?&gt;/iy;
