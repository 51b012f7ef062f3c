/** The background: opens the panel, marks the icon, keeps the gate registered, welcomes. It reads no page. */
import { keepGateInStep } from './automatic.ts';
import { hintByAddress } from './address-hint.ts';
import { listenToMenuAndCommands } from './menu-and-commands.ts';
import { openPanelOnClick } from './open-panel.ts';
import { hintByGate } from './gate-hint.ts';
import { welcomeOnInstall } from './welcome.ts';

openPanelOnClick();
listenToMenuAndCommands();
welcomeOnInstall();
hintByAddress();
hintByGate();
keepGateInStep();
