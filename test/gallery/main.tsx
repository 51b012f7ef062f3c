/** The gallery: all states side by side, or one alone (`?state=summary&lang=de&dir=rtl`). */
import { render } from 'preact';
import { dressPage } from '../../src/extension/i18n.ts';
import { STATES } from './states.tsx';

const name = new URLSearchParams(location.search).get('state');
const state = name === null ? undefined : STATES[name];
const root = document.createElement('div');
root.id = state?.root ?? 'gallery';
document.body.append(root);

if (state) {
  dressPage(document, `Smallprint: ${name}`);
  render(state.show(), root);
  // What follows the first screen of a summary is fetched once that is painted.
  while (document.querySelector('.summary') && !document.querySelector('.further')) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await state.act?.();
} else {
  render(
    <main class="gallery">
      {Object.keys(STATES).map((one) => (
        <figure key={one}>
          <figcaption>{one}</figcaption>
          {/* Our own pages, and a sandbox would keep them from their own scripts. */}
          {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
          <iframe title={one} src={`?state=${one}`} />
        </figure>
      ))}
    </main>,
    root,
  );
}
document.documentElement.dataset['ready'] = Object.keys(STATES).join(' ');
