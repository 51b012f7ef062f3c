/** The first-run page. */
import { render } from 'preact';
import { dressPage, t } from '../i18n.ts';
import { followSettings } from '../settings.ts';
import { Welcome } from './welcome.tsx';

dressPage(document, t('welcomeTitle'));
const root = document.getElementById('welcome');
if (!root) throw new Error('The first-run page has no root');
render(<Welcome />, root);
void followSettings(document);
