/** Words as they are compared in a plain search. */

/** Lower case, without accents, unit for unit, so that offsets stay. */
export function fold(text: string): string {
  return text.replaceAll(/[\u0080-\uffff]/gu, (letter) => letter.normalize('NFD')[0] ?? letter).toLowerCase();
}
