/** The names under which a notice speaks of its own publisher: `Brightfern Ltd. ("Brightfern", "we", "us")`. */
import type { NoticeDocument } from '../document.ts';
import type { Sentence } from './notice.ts';
import { tokenise } from './tokens.ts';

// A capitalised name, then a bracket that says "we" or "us" within a few words.
const DEFINED =
  /((?:[A-Z][\p{L}\p{N}&.'’-]{0,40},? ?(?:(?:of|and|the|de|&) )?){1,8})\s?[([]([^)\]]{0,120}\b(?:we|us|our|We|Us|Our|Company)\b[^)\]]{0,80})[)\]]/gu;
const QUOTED = /["“”'‘’]([^"“”'‘’]{2,40})["“”'‘’]/gu;
const NOT_A_NAME = new Set('we us our ours company you your user users service services site website app application policy privacy the this and or collectively platform websites sites apps'.split(' '));
const FIRST_SENTENCES = 40;

/** Lower-case token sequences; empty where the notice names nobody. */
export function findPublisherNames(document: NoticeDocument, sentences: readonly Sentence[]): readonly (readonly string[])[] {
  const names = new Map<string, readonly string[]>();
  const add = (name: string): void => {
    const tokens = tokenise(name).filter((token) => token.kind === 'word').map((token) => token.norm);
    if (!tokens.length || tokens.length > 6 || tokens.every((token) => NOT_A_NAME.has(token))) return;
    names.set(tokens.join(' '), tokens);
  };
  for (const sentence of sentences.slice(0, FIRST_SENTENCES)) {
    const text = sentence.text;
    if (!text.includes('(') && !text.includes('[')) continue;
    for (const match of text.slice(0, 2000).matchAll(DEFINED)) {
      add(match[1]!.replace(/^(?:The|This|At|By|For|In|When|Welcome|Our)\s/, ''));
      for (const quoted of match[2]!.matchAll(QUOTED)) if (/^[A-Z]/.test(quoted[1]!)) add(quoted[1]!);
    }
  }
  const titled = /^\s*([\p{Lu}][\p{L}\p{N}.'’& -]{1,40}?)(?:['’]s)?\s+(?:Privacy|PRIVACY)\b/u.exec(document.title);
  if (titled && !/^(?:The|Our|Your|Website|Online|Data|Global|General|Customer|App|Mobile)$/i.test(titled[1]!.trim())) add(titled[1]!);
  return [...names.values()];
}
