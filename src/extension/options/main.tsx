/** The options page. */
import { render } from 'preact';
import { t } from '../i18n.ts';
import { Options } from './options.tsx';

document.documentElement.lang = t('languageTag');
document.title = t('optionsTitle');
const root = document.getElementById('options');
if (!root) throw new Error('The options page has no root');
render(<Options />, root);
