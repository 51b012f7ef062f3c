/** Web forms and pages through which to get in touch, and places in an app. */
import type { Range } from '../../document.ts';
import type { ContactWords } from '../../lexicon/contact-words.ts';
import { sentenceAt } from '../../text/lines.ts';
import type { Notice, Sentence } from '../../text/notice.ts';
import { tokenise } from '../../tokens/tokens.ts';
import type { RuleMatch } from '../../text/vocabulary.ts';
import { contactCues } from './cues.ts';

export interface WebContact extends Range {
  readonly category: 'web-form' | 'url' | 'in-app';
  readonly value: string;
  readonly sentence: Sentence;
  readonly rule: string;
}

const ARROW = /\s?(?:>{1,2}|→|»|➔|›|->)\s?/gu;
/** Where a host hides e-mail addresses from robots: no form. */
const PROTECTED_EMAIL = '/cdn-cgi/l/email-protection';
const MAX_STEP = 40;

/** In text order. */
export function findWebContacts(notice: Notice): WebContact[] {
  const { text, links } = notice.document;
  const { pack } = notice.compiled;
  const { inviting: invites, linked } = contactCues(pack);
  const found: WebContact[] = [];
  const invitations = notice.ruleMatches('contact');
  const inviting = new Set(invitations.map((match) => match.sentence));
  for (const link of links) {
    // A place in the page itself ("#contact") is read where it stands; an address as words, below.
    if (!/^https?:/i.test(link.href) || link.href.includes('#') || link.href.includes(PROTECTED_EMAIL)) continue;
    const sentence = sentenceAt(notice, link.start);
    const words = text.slice(link.start, link.end);
    if (!sentence || sentence.isHeading || /@|:\/\/|^www\./.test(words) || !linked.test(tokenise(words))) continue;
    // A link alone is a menu's, not the notice's.
    const isAlone = words.length + 2 >= sentence.end - sentence.start && !sentence.section.allTopics.has('contact');
    if (isAlone || !inviting.has(sentence)) continue;
    found.push({
      start: link.start,
      end: link.end,
      category: 'web-form',
      value: link.href,
      sentence,
      rule: 'contact.web-form.link',
    });
  }
  for (const sentence of notice.sentences) {
    for (const token of sentence.tokens) {
      if (token.kind !== 'address' || token.norm.includes('@')) continue;
      const { tokens } = sentence;
      const isOwnWords = sentence.text.length - (token.end - token.start) < 12;
      if (!invites.test(tokenise(text, Math.max(sentence.start, token.start - 160), token.start))) {
        const label = isOwnWords || tokens.length < 6 ? sentence.leadIn : undefined;
        if (!label || !invites.test(label.tokens) || !sentence.section.allTopics.has('contact')) continue;
      }
      if (found.some((other) => other.start < token.end && token.start < other.end)) continue;
      const value = text.slice(token.start, token.end);
      const saysForm =
        tokenise(text, Math.max(sentence.start, token.start - 80), token.start).some(({ norm }) =>
          pack.contacts.form.has(norm),
        ) || isFormAddress(value, pack.contacts);
      found.push({
        start: token.start,
        end: token.end,
        category: saysForm ? 'web-form' : 'url',
        value,
        sentence,
        rule: saysForm ? 'contact.web-form.address' : 'contact.url.address',
      });
    }
    if (!inviting.has(sentence) || !/>|→|»|➔|›/.test(sentence.text)) continue;
    for (const { start, end } of pathsIn(sentence.text, pack.contacts)) {
      const range = { start: sentence.start + start, end: sentence.start + end };
      const value = text.slice(range.start, range.end).replace(/\s+/g, ' ');
      const isInvited = invitations.some((match) => match.sentence === sentence && isOfPath(match, range));
      if (!isInvited && !linked.test(tokenise(value))) continue;
      found.push({ ...range, category: 'in-app', value, sentence, rule: 'contact.in-app.path' });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

// "Switch it off in Settings → Links; contact us for the rest": another clause's path leads to nobody.
function isOfPath({ sentence, start, end }: RuleMatch, path: Range): boolean {
  const from = Math.min(sentence.tokens[end - 1]!.end, path.end);
  const to = Math.max(sentence.tokens[start]!.start, path.start);
  return !sentence.tokens.some((token) => token.start >= from && token.end <= to && /^[;:.]$/.test(token.norm));
}

// "…/contact-us", "…/privacy-center"
function isFormAddress(address: string, { formAddress }: ContactWords): boolean {
  const parts = address
    .toLowerCase()
    .replace(/[-_]/g, '')
    .split(/[^\p{L}]{1,100}/u);
  return parts.some((part) => formAddress.some((beginning) => part.startsWith(beginning)));
}

/** Paths such as "Settings > Help → Contact us": capitalised steps with arrows between them. */
function pathsIn(text: string, words: ContactWords): Range[] {
  const arrows = [...text.matchAll(ARROW)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const paths: Range[] = [];
  for (const [index, arrow] of arrows.entries()) {
    const from = arrow.start - capitalisedEnd(text.slice(Math.max(0, arrow.start - MAX_STEP), arrow.start), words);
    const next = arrows[index + 1];
    const rest = text.slice(arrow.end, Math.min(next?.start ?? text.length, arrow.end + MAX_STEP));
    const to = arrow.end + capitalisedStart(rest, words);
    if (from === arrow.start || to === arrow.end) continue;
    const previous = paths.at(-1);
    if (previous && previous.end >= from) paths[paths.length - 1] = { start: previous.start, end: to };
    else paths.push({ start: from, end: to });
  }
  return paths;
}

const isStep = (word: string, { step }: ContactWords): boolean => /^["“'(]?\p{Lu}/u.test(word) || step.has(word);

// How many characters of capitalised words end, or begin, a stretch of text.
function capitalisedEnd(text: string, words: ContactWords): number {
  let length = 0;
  for (const word of text.split(' ').reverse()) {
    if (!isStep(word, words)) break;
    length += word.length + (length > 0 ? 1 : 0);
  }
  return length;
}

function capitalisedStart(text: string, words: ContactWords): number {
  let length = 0;
  for (const word of text.split(' ')) {
    if (!(isStep(word, words) || (length > 0 && words.lastStep.has(word)))) break;
    length += word.length + (length > 0 ? 1 : 0);
    if (/[.,;:)]$/.test(word)) return length - 1;
  }
  return length;
}
