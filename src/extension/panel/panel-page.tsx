/** The panel's page: follows the tabs, draws what is known of the one in front. */
import { render } from 'preact';
import { Panel } from './components/panel.tsx';
import { followSettings } from '../settings.ts';
import { showBadges } from './badge.ts';
import { followTabs } from './follow-tabs.ts';
import { showFault } from './show-fault.ts';
import { dressPage, t } from '../i18n.ts';

export function showPanel(): void {
  dressPage(document, t('extensionShortName'));
  const root = document.getElementById('panel');
  if (!root) throw new Error('The panel page has no root');
  render(<Panel />, root);
  followSettings(document).catch(showFault);
  showBadges();
  followTabs();
}
