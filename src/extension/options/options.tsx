/** The options, one section each, and what went wrong with any of them. */
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { t } from '../i18n.ts';
import { FaultLine } from '../library/components/fault-line.tsx';
import { toLibraryError, type LibraryError } from '../storage/library-error.ts';
import { AutomaticSection } from './automatic-section.tsx';
import { DisplaySection } from './display-section.tsx';
import { LibrarySection } from './library-section.tsx';
import { ShortcutsSection } from './shortcuts-section.tsx';

const fault = signal<LibraryError | undefined>(undefined);

/** Shows whatever fails and is handled nowhere else: a choice that could not be kept must not look kept. */
export function followFaults(): void {
  addEventListener('unhandledrejection', ({ reason }) => {
    fault.value = toLibraryError(reason);
  });
}

export function Options(): JSX.Element {
  const [thrown] = useErrorBoundary();
  const shown = thrown === undefined ? fault.value : toLibraryError(thrown);
  return (
    <main>
      <h1>{t('optionsTitle')}</h1>
      {shown && <FaultLine fault={shown} />}
      {thrown === undefined && (
        <>
          <AutomaticSection />
          <DisplaySection />
          <ShortcutsSection />
          <LibrarySection />
        </>
      )}
    </main>
  );
}
