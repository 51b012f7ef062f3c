/** What a test needs of a browser with the extension in it, the same for both. */

/** Keys by the names that pages know them by. */
export type Key = 'ArrowRight' | 'Enter' | 'Escape' | 'Tab';
export type HeldKey = 'Control' | 'Shift';
/** The entries of the page's context menu, and the commands, by their ids. */
export type MenuEntry = 'read' | 'read-here';
export type Command = 'read-here';

/** Of a page whose width is set. */
export const VIEWPORT_HEIGHT = 900;

/** A function of plain arguments, run in a document; it sees nothing of the test's scope. */
export type InDocument<A extends readonly unknown[], R> = (...args: A) => R | Promise<R>;

export interface TabUnderTest {
  evaluate<A extends readonly unknown[], R>(run: InDocument<A, R>, ...args: A): Promise<R>;
  goto(url: string): Promise<void>;
  bringToFront(): Promise<void>;
  /** Makes what is seen of the page as wide as this, in CSS pixels. */
  widen(width: number): Promise<void>;
  /** The whole page, beyond what the window shows of it, as a PNG in base 64. */
  wholePage(): Promise<string>;
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
  /** As an update does: the extension goes from under the pages that are open, its own with it, and comes anew. */
  reloadExtension(): Promise<void>;
  /** Ends the background, as the browser does when it is idle or short of memory; the next event starts it. */
  killBackground(): Promise<void>;
  /** Closes the side panel (sidebar), as a reader does. */
  closePanel(): Promise<void>;
  /** Presses keys in the page, one after another, while others are held. */
  pressKeys(tab: TabUnderTest, keys: readonly Key[], held?: readonly HeldKey[]): Promise<void>;
  /**
   * Chooses an entry of the page's context menu, over what is selected there. Firefox: in the real menu, after a right
   * click. Chromium has no menu without a window: the event that the menu sends, which opens no panel and gives no
   * right to read; both must be there.
   */
  chooseInMenu(tab: TabUnderTest, entry: MenuEntry): Promise<void>;
  /**
   * Gives a keyboard command. Firefox: what its key is bound to. Chromium takes no shortcut from a test: the event that
   * it sends, with the same limits as the menu's.
   */
  giveCommand(tab: TabUnderTest, command: Command): Promise<void>;
  /** Runs in the side panel's (sidebar's) document. */
  inPanel<A extends readonly unknown[], R>(run: InDocument<A, R>, ...args: A): Promise<R>;
  /** Where files are saved that the panel gives out. */
  readonly downloads: string;
  /** Keeps a picture of page and panel side by side. */
  picture(path: `${string}.png`): Promise<void>;
  /** Resolves when the browser has ended, by `close` or by its user. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
  /** Ends the process that writes, as a crash does (SIGKILL). The profile stays as it was at that moment. */
  kill(): Promise<void>;
}

export interface StartOptions {
  /** A folder that outlives the browser. Default: one of its own, which is gone with it. */
  readonly profile?: string;
  /** In a window on the display, for a person. Default false. */
  readonly headed?: boolean;
  /** Let the browser reach the network. Default false: everything beyond loopback is refused. */
  readonly network?: boolean;
}
