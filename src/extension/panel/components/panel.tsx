/** The panel's root: one view for the state of the tab in front, and an end for faults of the panel itself. */
import type { JSX } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { faultOf, panelFault } from '../show-fault.ts';
import { frontState, frontTab } from '../tab-state.ts';
import { Announcer } from './announcer.tsx';
import { FaultView } from './fault-view.tsx';
import { PanelFooter } from './panel-footer.tsx';
import { TabView } from './tab-view.tsx';

export function Panel(): JSX.Element {
  const [thrown] = useErrorBoundary();
  const fault = thrown === undefined ? panelFault.value : faultOf(thrown);
  const tabId = frontTab.value;
  return (
    <>
      <Announcer />
      <main>
        {fault ? (
          <FaultView fault={fault} />
        ) : tabId === undefined ? null : (
          <TabView tabId={tabId} state={frontState.value} />
        )}
      </main>
      <PanelFooter />
    </>
  );
}
