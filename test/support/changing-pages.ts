/** Pages that do what pages do: load late, replace their text, open windows of their own, hide parts. All invented. */
import type { BrowserUnderTest, TabUnderTest } from './browser-under-test.ts';
import type { Site, SitePage } from './site-server.ts';
import { waitFor } from './wait-for.ts';

const HTML = 'text/html; charset=utf-8';

const SECTIONS = (company: string): string => `<h1>Privacy notice of ${company}</h1><p>Last updated: 4 May 2025.</p>
<h2>What we collect</h2><p id="collects">We collect your e-mail address and your postal address.</p>
<h2>Who receives it</h2><p>We do not sell your personal data. We share your postal address with couriers.</p>
<h2>How long we keep it</h2><p>We keep your account data for two years.</p>
<h2>Your rights</h2><p>You have the right to access your personal data. Write to privacy@${company.split(' ')[0]?.toLowerCase()}.example.</p>`;

const page = (title: string, body: string, head = ''): SitePage => ({
  contentType: HTML,
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`,
});

const notice = (company: string, more = ''): SitePage =>
  page(`Privacy notice | ${company}`, `<main>${SECTIONS(company)}</main>${more}`);

/** What the pages' scripts put in as the text of another notice. */
export const OTHER_TEXT = SECTIONS('Mossgate Pottery Ltd');

/** Its text comes when a test calls `arrive`. */
const LATE = `<main><p>Loading …</p></main><script>
  function arrive() { document.querySelector('main').innerHTML = ${JSON.stringify(SECTIONS('Larkmoor Lamps Ltd'))}; }
</script>`;

export const SLOW = '/slow';

const ESSAY =
  '<p>Ferns like shade and moist soil, and whoever waters them twice a week sees new fronds before long.</p>';

const MODAL = `<main><h1>How to keep ferns</h1>${ESSAY.repeat(4)}</main>
<dialog id="notice">${SECTIONS('Larkmoor Lamps Ltd')}</dialog>`;

const CLOSED = `<main><fern-notice></fern-notice></main><script>
  document.querySelector('fern-notice').attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(SECTIONS('Larkmoor Lamps Ltd'))};
</script>`;

const GERMAN = `<main><h1>Datenschutzerklärung</h1><p>Wir verarbeiten personenbezogene Daten nach der Datenschutz-Grundverordnung.
Verantwortlich im Sinne der Verordnung ist die Farnhain GmbH. Sie haben das Recht auf Auskunft über Ihre personenbezogenen Daten und
das Recht auf Löschung. Wir geben Ihre personenbezogenen Daten nicht an Dritte weiter.</p></main>`;

export const PAGES = {
  '/larkmoor': notice('Larkmoor Lamps Ltd', '<a href="/heron">Heron</a>'),
  '/heron': notice('Heron Tiles Ltd'),
  '/late': page('Larkmoor', LATE),
  [SLOW]: {
    contentType: HTML,
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Privacy notice</title></head><body><main><!-- ${'Firefox begins with so much. '.repeat(80)} -->`,
    rest: `${SECTIONS('Larkmoor Lamps Ltd')}</main></body></html>`,
  },
  '/modal': page('How to keep ferns', MODAL),
  '/closed': page('Privacy notice', CLOSED),
  '/german': {
    ...page('Datenschutzerklärung', GERMAN, '<link rel="alternate" hreflang="en-GB" href="/larkmoor">'),
  },
} satisfies Readonly<Record<string, SitePage>>;

/**
 * Opens `/slow` in a new tab, which is added to `tabs`, and resolves while it loads: it does until `site.release(SLOW)`.
 * It comes over another page, since a tab is only there for a test once its first page has loaded.
 */
export async function openSlow(browser: BrowserUnderTest, site: Site, tabs: TabUnderTest[]): Promise<TabUnderTest> {
  const tab = await browser.openTab(`${site.origin}/modal`);
  tabs.push(tab);
  await tab.evaluate((to) => void setTimeout(() => (location.href = to), 10), `${site.origin}${SLOW}`);
  await waitFor('the page to begin', () =>
    tab.evaluate((wanted) => location.pathname === wanted && document.body !== null, SLOW),
  );
  return tab;
}

/** A page with a frame of another site, much too small for what is in it. */
export function framing(origin: string): SitePage {
  return page(
    'About us',
    `<main><h1>About us</h1>${ESSAY.repeat(3)}</main>
     <iframe title="Privacy notice" src="${origin}/larkmoor" width="150" height="40"></iframe>
     <iframe title="Counter" src="${origin}/modal" width="20" height="10"></iframe>`,
  );
}
