/** Reads several things of the library; one that cannot be read hides none of the others. */

/** Those that could be read, in their order, and how many could not. */
export async function readAll<T, R>(
  items: readonly T[],
  read: (item: T) => Promise<R>,
): Promise<{ readonly read: readonly R[]; readonly failed: number }> {
  const settled = await Promise.allSettled(items.map(read));
  const values = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  return { read: values, failed: settled.length - values.length };
}
