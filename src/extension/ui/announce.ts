/** Words for screen readers, said once. */
import { signal } from '@preact/signals';

export const announcement = signal('');

export function announce(words: string): void {
  announcement.value = words;
}
