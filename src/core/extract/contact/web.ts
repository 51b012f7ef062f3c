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

const FORM = /\b(?:web)?form|contact|support|request|help|feedback|ticket|inquir|enquir|privacy-?(?:center|centre|portal)|dsar/i;
const INVITES = /\b(?:contact|reach|write to|get in touch|questions?|inquir(?:y|ies)|complaints?|form|submit|feedback|page on our website)\b/i;
const LINK_WORDS = /\b(?:contact|form|e-?mail|support|help|request|feedback|write|here|reach|portal|customer (?:service|care))\b/i;
// Settings > Privacy; "Help → Contact us"
const PATH = /\p{Lu}[\p{L}\p{N} &'’/-]{1,30}(?:\s{0,2}(?:>{1,2}|→|»|➔|›|->)\s{0,2}["“']?\p{Lu}[\p{L}\p{N} &'’/-]{1,30}){1,5}/gu;

/** In text order. */
export function findWebContacts(notice: Notice): WebContact[] {
  const { text, links } = notice.document;
  const found: WebContact[] = [];
  const inviting = new Map(notice.ruleMatches('contact').map((match) => [match.sentence, match]));
  for (const link of links) {
    if (!/^https?:/i.test(link.href)) continue;
    const sentence = sentenceAt(notice, link.start);
    const words = text.slice(link.start, link.end);
    if (!sentence || sentence.isHeading || words.includes('@') || !LINK_WORDS.test(words)) continue;
    const isPlainHere = /\bhere\b/i.test(words);
    if (isPlainHere && !inviting.has(sentence)) continue;
    if (!isPlainHere && !FORM.test(link.href) && !inviting.has(sentence)) continue;
    found.push({ start: link.start, end: link.end, category: 'web-form', value: link.href, sentence, rule: 'contact.web-form.link' });
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
      const saysForm = /\bform\b/i.test(text.slice(Math.max(sentence.start, token.start - 80), token.start)) || FORM.test(value);
      found.push({ start: token.start, end: token.end, category: saysForm ? 'web-form' : 'url', value, sentence, rule: saysForm ? 'contact.web-form.address' : 'contact.url.address' });
    }
    if (!inviting.has(sentence) || !/>|→|»|➔|›/.test(sentence.text)) continue;
    for (const match of sentence.text.matchAll(PATH)) {
      const start = sentence.start + match.index;
      const value = match[0].replace(/\s+/g, ' ').trim();
      found.push({ start, end: start + match[0].trimEnd().length, category: 'in-app', value, sentence, rule: 'contact.in-app.path' });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
