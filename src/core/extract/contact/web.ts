/** Web forms and pages through which to get in touch, and places in an app. */
import type { Range } from '../../document.ts';
import { sentenceAt } from '../../text/lines.ts';
import type { Notice, Sentence } from '../../text/notice.ts';

export interface WebContact extends Range {
  readonly category: 'web-form' | 'url' | 'in-app';
  readonly value: string;
  readonly sentence: Sentence;
  readonly rule: string;
}

const FORM =
  /\b(?:web)?form|contact|support|request|help|feedback|ticket|inquir|enquir|privacy-?(?:center|centre|portal)|dsar/i;
const INVITES =
  /\b(?:contact|reach|write to|get in touch|questions?|inquir(?:y|ies)|complaints?|form|submit|feedback|page on our website)\b/i;
const LINK_WORDS =
  /\b(?:contact|form|e-?mail|support|help|request|feedback|write|here|reach|portal|customer (?:service|care))\b/i;
const ARROW = /\s?(?:>{1,2}|→|»|➔|›|->)\s?/gu;
/** Where a host hides e-mail addresses from robots: no form. */
const PROTECTED_EMAIL = '/cdn-cgi/l/email-protection';
const MAX_STEP = 40;

/** In text order. */
export function findWebContacts(notice: Notice): WebContact[] {
  const { text, links } = notice.document;
  const found: WebContact[] = [];
  const inviting = new Set(notice.ruleMatches('contact').map((match) => match.sentence));
  for (const link of links) {
    // A place in the page itself ("#contact") is read where it stands; an address as words, below.
    if (!/^https?:/i.test(link.href) || link.href.includes('#') || link.href.includes(PROTECTED_EMAIL)) continue;
    const sentence = sentenceAt(notice, link.start);
    const words = text.slice(link.start, link.end);
    if (!sentence || sentence.isHeading || /@|:\/\/|^www\./.test(words) || !LINK_WORDS.test(words)) continue;
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
      if (!INVITES.test(notice.document.text.slice(Math.max(sentence.start, token.start - 160), token.start))) {
        const label = isOwnWords || tokens.length < 6 ? sentence.leadIn : undefined;
        if (!label || !INVITES.test(label.text) || !sentence.section.allTopics.has('contact')) continue;
      }
      if (found.some((other) => other.start < token.end && token.start < other.end)) continue;
      const value = text.slice(token.start, token.end);
      const saysForm =
        /\bform\b/i.test(text.slice(Math.max(sentence.start, token.start - 80), token.start)) || FORM.test(value);
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
    for (const { start, end } of pathsIn(sentence.text)) {
      const range = { start: sentence.start + start, end: sentence.start + end };
      const value = text.slice(range.start, range.end).replace(/\s+/g, ' ');
      found.push({ ...range, category: 'in-app', value, sentence, rule: 'contact.in-app.path' });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Paths such as "Settings > Help → Contact us": capitalised steps with arrows between them. */
function pathsIn(text: string): Range[] {
  const arrows = [...text.matchAll(ARROW)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const paths: Range[] = [];
  for (const [index, arrow] of arrows.entries()) {
    const from = arrow.start - capitalisedEnd(text.slice(Math.max(0, arrow.start - MAX_STEP), arrow.start));
    const next = arrows[index + 1];
    const rest = text.slice(arrow.end, Math.min(next?.start ?? text.length, arrow.end + MAX_STEP));
    const to = arrow.end + capitalisedStart(rest);
    if (from === arrow.start || to === arrow.end) continue;
    const previous = paths.at(-1);
    if (previous && previous.end >= from) paths[paths.length - 1] = { start: previous.start, end: to };
    else paths.push({ start: from, end: to });
  }
  return paths;
}

const isStep = (word: string): boolean => /^["“'(]?\p{Lu}/u.test(word) || word === '&' || word === 'and';

// How many characters of capitalised words end, or begin, a stretch of text.
function capitalisedEnd(text: string): number {
  let length = 0;
  for (const word of text.split(' ').reverse()) {
    if (!isStep(word)) break;
    length += word.length + (length > 0 ? 1 : 0);
  }
  return length;
}

function capitalisedStart(text: string): number {
  let length = 0;
  for (const word of text.split(' ')) {
    if (!(isStep(word) || (length > 0 && word === 'us'))) break;
    length += word.length + (length > 0 ? 1 : 0);
    if (/[.,;:)]$/.test(word)) return length - 1;
  }
  return length;
}
