/** The asking end of every conversation of the extension: questions by number, each until its answer comes or the other end goes. */

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

export class WaitingAnswers {
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #end: Error | undefined;

  /** Why nothing is answered any more; undefined while it is. */
  get end(): Error | undefined {
    return this.#end;
  }

  /**
   * Sends a question under a number of its own, and waits for `resolve` or `reject` with that number. Rejects at once where
   * the other end is gone; whatever `send` throws comes out. The number is forgotten with the answer.
   */
  ask(send: (number: number) => void): { readonly number: number; readonly answer: Promise<unknown> } {
    const number = (this.#asked += 1);
    const answer = new Promise<unknown>((resolve, reject) => {
      if (this.#end) {
        reject(this.#end);
        return;
      }
      this.#waiting.set(number, { resolve, reject });
      send(number);
    });
    return { number, answer };
  }

  /** A number that nobody waits for, any more or ever, is passed over. */
  resolve(number: number, value: unknown): void {
    this.#take(number)?.resolve(value as never);
  }

  reject(number: number, error: Error): void {
    this.#take(number)?.reject(error);
  }

  /** An answer that comes later is not heard. */
  forget(number: number): void {
    this.#waiting.delete(number);
  }

  /** The other end is gone: everything that waits, and whatever is asked from now on, is rejected with this. */
  endWith(error: Error): void {
    this.#end ??= error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  #take(number: number): Waiting | undefined {
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    return waiting;
  }
}
