/** The options page. */
import { render } from 'preact';
import { dressPage, t } from '../i18n.ts';
import { followSettings } from '../settings.ts';
import { followFaults, Options } from './options.tsx';

dressPage(document, t('optionsTitle'));
const root = document.getElementById('options');
if (!root) throw new Error('The options page has no root');
followFaults();
render(<Options />, root);
void followSettings(document);
