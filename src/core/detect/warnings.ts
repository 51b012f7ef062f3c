/** What a reader must know of a notice before trusting what was found in it. */
import type { NoticeDocument, Warning } from '../document.ts';
import type { Detection, Source } from '../report.ts';
import { SAYS_ALL } from './detect.ts';
import { nameOfText } from './naming.ts';
import { vocabularyOf } from './languages/index.ts';
import { splitWords } from './words.ts';

/** A notice with fewer words says too little to be whole. */
const SHORT_WORDS = 80;
/** Under its own heading, a notice of its own has at least so many words. */
const NOTICE_WORDS = 150;
const TITLE_WORDS = 12;

/**
 * The warnings of detection; none for a page that is no notice. `language` is what `identifyLanguage` gave,
 * `isReadable` tells of which languages the content can be read.
 */
export function detectionWarnings(
  document: NoticeDocument,
  detection: Detection,
  language: string,
  isReadable: (language: string) => boolean,
): Warning[] {
  if (detection.verdict === 'not-a-privacy-notice') return [];
  const warnings: Warning[] = [];
  const saysAll = detection.reasons.some(({ signal }) => signal === SAYS_ALL);
  const incomplete = looksIncomplete(document, saysAll);
  // In a stub no language can be told, and that is the lesser trouble.
  if (!isReadable(language) && !(language === 'und' && incomplete)) warnings.push(unsupportedLanguage(language));
  const titles = noticeTitles(document, language);
  if (titles.length > 1) {
    warnings.push({
      code: 'several-notices',
      message: `The page holds ${titles.length} notices: ${titles.join('; ')}. They are read together.`,
    });
  }
  if (incomplete) {
    warnings.push({
      code: 'looks-incomplete',
      message: 'The text is very short or breaks off: it may not be the whole notice.',
    });
  }
  return warnings;
}

/**
 * Whether a page shows no more than "Loading, please wait": too few words to be missing anything in them.
 * @param isReadable its language is one whose contents are read; in another one a few words may say a lot
 */
export function showsHardlyAnyText(
  { words, language }: Pick<Source, 'words' | 'language'>,
  isReadable: boolean,
): boolean {
  return words < (isReadable || language === 'und' ? HARDLY_ANY_WORDS : LOADING_WORDS);
}
/** "You need to enable JavaScript to run this app. Privacy | Terms | Contact" has thirteen. */
const HARDLY_ANY_WORDS = 20;
/** "Bitte warten, Seite wird geladen" has five. */
const LOADING_WORDS = 6;

/** That nothing was found because there is next to nothing. */
export function hardlyAnyText({ words }: Pick<Source, 'words'>): Warning {
  return {
    code: 'empty',
    message:
      words === 0
        ? 'The page shows no text.'
        : `The page shows ${words === 1 ? 'one word' : `${words} words`} and no more, and no statement was read from that: it may not have loaded.`,
  };
}

/** That there is no vocabulary for a language. */
export function unsupportedLanguage(language: string): Warning {
  return {
    code: 'unsupported-language',
    message: `The text is written in ${languageName(language)}; its content is not yet analysed.`,
  };
}

/** That a part of the page is in languages whose contents are not read. */
export function partlyRead(language: string, others: readonly string[]): Warning {
  const names = others.map(languageName).join(', ');
  return {
    code: 'partly-read',
    message: `Only the part in ${languageName(language)} is read; the rest is written in ${names}.`,
  };
}

/** The headings of the page's separate notices: of one level, each naming a notice, each with a text of its own. */
function noticeTitles(document: NoticeDocument, language: string): string[] {
  const vocabulary = vocabularyOf(language);
  const named = document.blocks.filter((block) => {
    if (block.kind !== 'heading' || block.end - block.start > 200) return false;
    const text = document.text.slice(block.start, block.end);
    const name = nameOfText(text, vocabulary);
    return name.notice && !name.self && !name.changes && !name.other && splitWords(text).length <= TITLE_WORDS;
  });
  const level = Math.min(...named.map((block) => block.level ?? 1));
  const outermost = named.filter((block) => (block.level ?? 1) === level);
  const titles = new Map<string, string>();
  for (const [i, block] of outermost.entries()) {
    const until = outermost[i + 1]?.start ?? document.text.length;
    const title = document.text.slice(block.start, block.end);
    const words = splitWords(document.text.slice(block.end, until)).filter((word) => word !== '').length;
    if (words >= NOTICE_WORDS) titles.set(splitWords(title).join(' '), title);
  }
  return [...titles.values()];
}

/** @param saysAll there is no more to say: nothing is collected */
function looksIncomplete(document: NoticeDocument, saysAll: boolean): boolean {
  const last = document.blocks.at(-1);
  if (last === undefined) return true;
  const words = splitWords(document.text.slice(0, 4000)).filter((word) => word !== '').length;
  const end = document.text.slice(Math.max(last.start, last.end - 40), last.end).trimEnd();
  return (words < SHORT_WORDS && !saysAll) || /(?:[,;:…]|\.\.\.|\[…\])$/.test(end);
}

const NAMES: Readonly<Record<string, string>> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  nl: 'Dutch',
  pt: 'Portuguese',
  pl: 'Polish',
  ru: 'Russian',
  ja: 'Japanese',
  zh: 'Chinese',
  ko: 'Korean',
  sv: 'Swedish',
  da: 'Danish',
  no: 'Norwegian',
  cs: 'Czech',
  tr: 'Turkish',
  hu: 'Hungarian',
  id: 'Indonesian',
  el: 'Greek',
};

function languageName(code: string): string {
  if (code === 'und') return 'a language that could not be told';
  return Object.hasOwn(NAMES, code) ? (NAMES[code] ?? code) : `a language other than English (${code})`;
}
