/** How much of a summary is printed and copied: the overview alone, or every statement besides. */
import { signal } from '@preact/signals';

export type Extent = 'overview' | 'everything';

/** As the reader chose it last, for as long as the panel is open. */
export const chosenExtent = signal<Extent>('overview');
