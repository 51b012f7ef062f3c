/** The panel's root: one view for the state of the tab in front, and an end for faults of the panel itself. */
import type { JSX } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { useKeptFocus } from '../keep-focus.ts';
import { faultOf, panelFault } from '../show-fault.ts';
import { frontState, frontTab } from '../tab-state.ts';
import { Announcer } from './announcer.tsx';
import { FaultView } from './fault-view.tsx';
import { PanelFooter } from './panel-footer.tsx';
import { TabView } from './tab-view.tsx';

export function Panel(): JSX.Element {
  const tabId = frontTab.value;
  return (
    <>
      <Announcer />
      <main>
        {/* By tab: what fails to be drawn for one leaves the others alone. */}
        <FrontTab key={tabId} tabId={tabId} />
      </main>
      <PanelFooter />
    </>
  );
}

function FrontTab({ tabId }: { readonly tabId: number | undefined }): JSX.Element | null {
  const [thrown, reset] = useErrorBoundary();
  const fault = thrown === undefined ? panelFault.value : faultOf(thrown);
  const state = frontState.value;
  useKeptFocus();
  const retry = (): void => {
    panelFault.value = undefined;
    reset();
  };
  if (fault) return <FaultView fault={fault} onRetry={retry} />;
  return tabId === undefined ? null : <TabView tabId={tabId} state={state} />;
}
