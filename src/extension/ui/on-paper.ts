/** Whether the summary is drawn for paper: everything open, for paper has nothing to press. Set by the print page. */
import { signal } from '@preact/signals';

export const onPaper = signal(false);
