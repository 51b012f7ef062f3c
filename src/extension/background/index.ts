/** The background: opens the panel, marks the icon, keeps the gate registered. It reads no page. */
import { keepGateInStep } from './automatic.ts';
import { hintByAddress } from './address-hint.ts';
import { openPanelOnClick } from './open-panel.ts';
import { hintByGate } from './gate-hint.ts';

openPanelOnClick();
hintByAddress();
hintByGate();
keepGateInStep();
