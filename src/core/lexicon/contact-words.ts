/** The form of a language's vocabulary of contact details: whose they are, and what stands beside them. */
import type { ContactRole } from '../report.ts';

/** Words beside a contact that tell whose it is, or what it is for. */
export interface RoleCue {
  readonly role: ContactRole;
  /** In the language of `tokens/pattern.ts`. */
  readonly patterns: readonly string[];
  readonly match: readonly string[];
  readonly skip?: readonly string[];
}

/** How addresses are spelt to be hidden from machines: "name [at] example [dot] org". */
export interface AddressDisguises {
  /** What stands for the sign between name and domain, where it is sure to. Global. */
  readonly signs: readonly RegExp[];
  /** The domain at the start of what follows, its dots spelt or not. */
  readonly domain: RegExp;
  /** A spelt dot. Global. */
  readonly dot: RegExp;
}

export interface ContactWords {
  readonly disguises: AddressDisguises;
  readonly roles: readonly RoleCue[];
  /** Before a telephone number. */
  readonly phone: ReadonlySet<string>;
  readonly fax: ReadonlySet<string>;
  /** Those that may stand after one, too. */
  readonly afterNumber: ReadonlySet<string>;
  /** Places that sound like a telephone: "Tel Aviv". */
  readonly notPhone: readonly (readonly [word: string, next: string])[];
  /** Patterns before an address of a page that invite to use it. */
  readonly inviting: readonly string[];
  /** Patterns in the words of a link behind which a form or help page lies. */
  readonly linked: readonly string[];
  /** The address is a form's, the text before it says. */
  readonly form: ReadonlySet<string>;
  /** Beginnings of the parts of a form's address. */
  readonly formAddress: readonly string[];
  /** Join the steps of a way through an app, or end it. */
  readonly step: ReadonlySet<string>;
  readonly lastStep: ReadonlySet<string>;
  /** Stand in for a mailbox: "your-name@…". */
  readonly placeholders: ReadonlySet<string>;
  /** Before figures that are no telephone number: registers, taxes, statutes, postal codes. */
  readonly otherNumber: ReadonlySet<string>;
  /** The publisher in its own words: "or with us at …". */
  readonly self: ReadonlySet<string>;
  /** What readers open where a publisher keeps its code: "open an issue on …", at another's address. */
  readonly tracker: ReadonlySet<string>;
  /** Between two contacts of one body: "at …, by phone on …". Other words begin what is said of another. */
  readonly alike: ReadonlySet<string>;
  /** Patterns at the start of a clause that tells where not to write. */
  readonly unwanted: readonly string[];
  /** Patterns right after an address at which nobody reads. */
  readonly unread: readonly string[];
  /** Names of mailboxes at which nobody reads. */
  readonly unreadMailboxes: ReadonlySet<string>;
  /** Ends of the names of a mailing list's mailboxes that carry out a command: "news-leave@…". */
  readonly commands: ReadonlySet<string>;
  /** Before an address that only serves as an example. */
  readonly examples: ReadonlySet<string>;
  /** Stand for a body that the sentence before named: "You find their address at …". */
  readonly anaphors: ReadonlySet<string>;
  /** Whose contacts at these domains (or parts of one) are. */
  readonly domains: readonly (readonly [domain: string, role: ContactRole])[];
}
