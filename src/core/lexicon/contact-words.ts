/** The form of a language's vocabulary of contact details: whose they are, and what stands beside them. */
import type { ContactRole } from '../report.ts';

/** Words beside a contact that tell whose it is, or what it is for. */
export interface RoleCue {
  readonly role: ContactRole;
  /** In the language of `text/pattern.ts`. */
  readonly patterns: readonly string[];
  readonly match: readonly string[];
  readonly skip?: readonly string[];
}

export interface ContactWords {
  readonly roles: readonly RoleCue[];
  /** Before a telephone number. */
  readonly phone: ReadonlySet<string>;
  readonly fax: ReadonlySet<string>;
  /** Before figures that are no telephone number: registers, taxes, statutes, postal codes. */
  readonly otherNumber: ReadonlySet<string>;
  /** Before a postal address, at the start of its line or right before it. */
  readonly address: ReadonlySet<string>;
  /** Labels of a part of an address. */
  readonly addressPart: ReadonlySet<string>;
  /** Labels of what is no part of an address, and ends it. */
  readonly notAddress: ReadonlySet<string>;
  /** Words of a street, a building or a place within one. */
  readonly street: ReadonlySet<string>;
  /** Disguises of "@" and "." in an e-mail address. */
  readonly at: ReadonlySet<string>;
  readonly dot: ReadonlySet<string>;
}
