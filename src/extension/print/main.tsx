/** The print page: one summary as it stands on paper, and the browser's own print dialog. */
import { render } from 'preact';
import { dressPage, t } from '../i18n.ts';
import { onPaper } from '../ui/on-paper.ts';
import { receiveReading } from '../panel/print-channel.ts';
import { followSettings } from '../settings.ts';
import { PrintView, printTitle } from './print-view.tsx';

/** A panel that is open answers at once. */
const ANSWER_MS = 3_000;

dressPage(document, t('extensionShortName'));
const root = document.getElementById('print');
if (!root) throw new Error('The print page has no root');
void followSettings(document);
onPaper.value = true;
const reading = await receiveReading(location.search.slice(1), ANSWER_MS);
if (reading) document.title = printTitle(reading);
render(<PrintView reading={reading} today={new Date().toISOString().slice(0, 10)} onDrawn={() => print()} />, root);
