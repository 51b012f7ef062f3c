import { it } from 'vitest';
import { readFileSync } from 'node:fs';
import { serveSite } from '../support/site-server.ts';
import { startChromium } from '../support/chromium.ts';
import { startFirefox } from '../support/firefox.ts';
import { setTimeout as d } from 'node:timers/promises';

for (const start of [startChromium, startFirefox]) it(start.name, async () => {
  const site = await serveSite({
    '/privacy.html': { contentType: 'text/html; charset=utf-8', body: readFileSync('test/fixtures/lampsmart/privacy-policy.html') },
    '/brightfern/notice.html': { contentType: 'text/html; charset=utf-8', body: readFileSync('test/fixtures/brightfern/notice.html') },
  });
  const b = await start();
  try {
    const tab = await b.openTab(`${site.origin}/brightfern/notice.html`);
    await b.clickAction(tab);
    await d(2500);
    console.log(await b.inPanel(() => document.body.innerText.slice(0, 1500)));
    await b.picture(`artifacts/probe-${b.name}.png`);
    console.log(b.refused, site.requests);
  } finally { await b.close(); await site.close(); }
});
