/** Keys for the parts of a list that have no name of their own and never change places. */
export interface Numbered<T> {
  readonly at: number;
  readonly item: T;
}

export function numbered<T>(items: readonly T[]): Numbered<T>[] {
  return items.map((item, at) => ({ at, item }));
}
