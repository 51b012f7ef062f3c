/**
 * What was read, named: which document, and which of the texts that it has shown. Every message of a page carries what
 * it shows now, and the panel holds that against what it has read; which tab it is, the port tells.
 */
import * as v from 'valibot';

export const identitySchema = v.strictObject({
  /** Made by chance by the reader in the page: it lives as long as its document, in the back/forward cache, too. */
  document: v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/u)),
  /** Equal numbers are equal texts, letter by letter; 0 where nothing was read yet. */
  text: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type PageIdentity = v.InferOutput<typeof identitySchema>;

/** The identity in one string. */
export function readingIdOf({ document, text }: PageIdentity): string {
  return `${document}.${text}`;
}
