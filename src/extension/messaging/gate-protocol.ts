/** What the gate script tells the background of its page. Types alone, so that the gate stays small. */

export interface GateMessage {
  readonly op: 'gate';
  /** The page looks like a privacy notice. */
  readonly likely: boolean;
  /** What the look cost, in milliseconds. */
  readonly elapsedMs: number;
}
