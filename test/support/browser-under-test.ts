/** What a test needs of a browser with the extension in it, the same for both. */

/** A function of plain arguments, run in a document; it sees nothing of the test's scope. */
export type InDocument<A extends readonly unknown[], R> = (...args: A) => R | Promise<R>;

export interface TabUnderTest {
  evaluate<A extends readonly unknown[], R>(run: InDocument<A, R>, ...args: A): Promise<R>;
  goto(url: string): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

export interface BrowserUnderTest {
  readonly name: 'chromium' | 'firefox';
  /** Hosts that the browser asked for beyond loopback; each was refused. */
  readonly refused: readonly string[];
  /** Where the extension's own pages are, without a slash at the end. */
  readonly extensionOrigin: string;
  openTab(url: string): Promise<TabUnderTest>;
  /** Clicks the extension's toolbar button over the tab in front, and waits for the real panel to be there. */
  clickAction(tab: TabUnderTest): Promise<void>;
  /** Runs in the side panel's (sidebar's) document. */
  inPanel<A extends readonly unknown[], R>(run: InDocument<A, R>, ...args: A): Promise<R>;
  /** Where files are saved that the panel gives out. */
  readonly downloads: string;
  /** Keeps a picture of page and panel side by side. */
  picture(path: `${string}.png`): Promise<void>;
  /** Resolves when the browser has ended, by `close` or by its user. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

export interface StartOptions {
  /** In a window on the display, for a person. Default false. */
  readonly headed?: boolean;
  /** Let the browser reach the network. Default false: everything beyond loopback is refused. */
  readonly network?: boolean;
}
