/** Durations in words and figures ("twelve months", "seven (7) years") as ISO 8601. */
import type { DurationWords } from '../language/grammar.ts';
import type { Token } from '../tokens/tokens.ts';

/** `P12M` of tokens that hold a number and a unit; undefined where either is missing or vague ("several years"). */
export function durationIn(tokens: readonly Token[], { numbers, tens, units }: DurationWords): string | undefined {
  let count: number | undefined;
  for (const [at, { norm, stem, kind }] of tokens.entries()) {
    if (kind === 'number' && /^\d{1,5}$/.test(norm)) {
      count = Number(norm);
    } else if (Object.hasOwn(tens, norm)) {
      const ones = numbers[tokens[at + 1]?.norm ?? ''] ?? 0;
      count = tens[norm]! + (ones < 10 ? ones : 0);
    } else if (Object.hasOwn(numbers, norm)) {
      if (!Object.hasOwn(tens, tokens[at - 1]?.norm ?? '')) count = numbers[norm];
    } else if (Object.hasOwn(units, stem) && count !== undefined) {
      const [designator, factor] = units[stem]!;
      return designator.startsWith('T')
        ? `PT${count * factor}${designator.slice(1)}`
        : `P${count * factor}${designator}`;
    }
  }
  return undefined;
}
