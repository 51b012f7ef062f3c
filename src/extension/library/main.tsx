/** The library page's start. */
import { render } from 'preact';
import { dressPage, t } from '../i18n.ts';
import { followSettings } from '../settings.ts';
import { LibraryPage } from './components/library-page.tsx';
import { followLibrary, showUnhandled } from './library-state.ts';

dressPage(document, t('library_title'));
const root = document.getElementById('library');
if (!root) throw new Error('The library page has no root');
render(<LibraryPage />, root);
followLibrary();
showUnhandled();
void followSettings(document);
