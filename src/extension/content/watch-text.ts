/** Notices that a page changes, once it has come to rest. */

const QUIET_MS = 400;
/** A page that never rests is looked at all the same. */
const LONGEST_MS = 2_000;
/** A look may take a twentieth of the page's time, no more. */
const REST_PER_LOOK = 20;

/** What scripts set to show and to hide parts of a page. */
const SHOWING = ['class', 'style', 'hidden', 'open'];

/** Calls `onChange` for each change of the trees below `roots`. Gives what ends it. */
export function observeTrees(roots: readonly Node[], onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  for (const root of roots) {
    observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: SHOWING,
    });
  }
  return () => observer.disconnect();
}

export class TextWatch {
  readonly #look: () => Promise<void>;
  #end: () => void = () => undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #changedSince: number | undefined;
  #restUntil = 0;

  /** `look` is called after changes, when the page has come to rest. */
  constructor(look: () => Promise<void>) {
    this.#look = look;
  }

  /** Watches these trees in place of those before. */
  watch(roots: readonly Node[]): void {
    this.#end();
    const endTrees = observeTrees(roots, this.changed);
    // A frame's document comes without any change of the tree around it.
    const loaded = ({ target }: Event): void => {
      if (target instanceof HTMLIFrameElement) this.changed();
    };
    addEventListener('load', loaded, true);
    addEventListener('pageshow', this.changed);
    this.#end = () => {
      endTrees();
      removeEventListener('load', loaded, true);
      removeEventListener('pageshow', this.changed);
    };
  }

  rest(): void {
    this.#end();
    clearTimeout(this.#timer);
    this.#changedSince = undefined;
  }

  /** Something happened after which the page may say something else. */
  readonly changed = (): void => {
    const now = performance.now();
    this.#changedSince ??= now;
    clearTimeout(this.#timer);
    const wait = Math.min(QUIET_MS, Math.max(0, this.#changedSince + LONGEST_MS - now));
    this.#timer = setTimeout(() => void this.#lookNow(), Math.max(wait, this.#restUntil - now));
  };

  async #lookNow(): Promise<void> {
    this.#changedSince = undefined;
    const begun = performance.now();
    // Where the extension is gone from under the page, there is nothing to look with.
    await this.#look().catch(() => this.rest());
    this.#restUntil = performance.now() + REST_PER_LOOK * (performance.now() - begun);
  }
}
