/** Printing, which is also how a PDF is saved: with every quote in view, as paper has nothing to open. */
import { signal } from '@preact/signals';

/** Whether the summary is being laid out for paper. */
export const printing = signal(false);

/** Opens everything, prints, and closes it again. */
export async function printSummary(): Promise<void> {
  printing.value = true;
  // Two frames: the first may have been under way before the change was drawn.
  await new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
  addEventListener('afterprint', () => (printing.value = false), { once: true });
  print();
}
