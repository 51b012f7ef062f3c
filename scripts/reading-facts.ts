/** What a careful reader wrote down of a notice, and how its names, addresses and periods are held against others. */
import { isWithin, type Facet } from '../src/core/taxonomy.ts';

/** One thing that the notice says, as its reader wrote it down. */
export interface Fact {
  readonly facet: Facet;
  readonly category: string;
  /** The notice's own words. */
  readonly quote: string;
  /** Default: stated. */
  readonly stance?: string;
  readonly party?: string;
  readonly action?: string;
  readonly role?: string;
  /** Of a recipient. */
  readonly name?: string;
  readonly value?: string;
  /** Other forms of the value that are as right. */
  readonly accept?: readonly string[];
  /** Another careful reader could see it otherwise: it may be claimed, and need not. */
  readonly arguable?: boolean;
}

export function isOf(fact: Fact, facet: Facet, category: string): boolean {
  return fact.facet === facet && fact.category === category;
}

export function isDenied({ stance }: Fact): boolean {
  return stance === 'denied';
}

export function isSure({ arguable = false }: Fact): boolean {
  return !arguable;
}

export function areNear(one: string, other: string): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

export function holdOneAnother(one: string, other: string): boolean {
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
}

export function folded(words = ''): string {
  return words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

export function wordsOf(text: string): string {
  return folded(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc llc ltd limited gmbh ag corp corporation co company sa sas sarl sl slu bv ab oy plc pty kg ug ev kgaa se the'.split(
    ' ',
  ),
);

/** A name without its legal form: a register has it, people leave it out. */
export function plainName(name?: string): string {
  return wordsOf(name ?? '')
    .split(' ')
    .filter((word) => !LEGAL_FORMS.has(word))
    .join(' ');
}

export function plainAddress(address?: string): string {
  return folded(address)
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/[/#?]{1,9}$/u, '');
}

export function digitsOf(text = ''): string {
  return text.replaceAll(/\D/gu, '');
}

export function isSamePeriod(one?: string, other?: string): boolean {
  return one !== undefined && other !== undefined && (one === other || daysOf(one) === daysOf(other));
}

const PERIOD = /^P(?:([\d.]{1,9})Y)?(?:([\d.]{1,9})M)?(?:([\d.]{1,9})W)?(?:([\d.]{1,9})D)?/u;

/** Of an ISO 8601 duration: a year and twelve months are as long. */
function daysOf(period: string): number {
  const [, years = 0, months = 0, weeks = 0, days = 0] = (PERIOD.exec(period) ?? []).map(Number);
  return Math.round((years || 0) * 365 + (months || 0) * 30.4 + (weeks || 0) * 7 + (days || 0));
}
