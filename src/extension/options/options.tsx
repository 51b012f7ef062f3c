/** The options, one section each. */
import type { JSX } from 'preact';
import { t } from '../i18n.ts';
import { AutomaticSection } from './automatic-section.tsx';
import { DisplaySection } from './display-section.tsx';
import { LibrarySection } from './library-section.tsx';
import { ShortcutsSection } from './shortcuts-section.tsx';

export function Options(): JSX.Element {
  return (
    <main>
      <h1>{t('optionsTitle')}</h1>
      <AutomaticSection />
      <DisplaySection />
      <ShortcutsSection />
      <LibrarySection />
    </main>
  );
}
