import { it } from 'vitest';
import { setTimeout as d } from 'node:timers/promises';
import { startChromium } from '../support/chromium.ts';
import { serveFixtures, LAMPSMART_HTML } from '../support/fixture-site.ts';
import { summaryOf, showInPage } from '../support/panel.ts';
it('probe', async () => {
  const site = await serveFixtures(); const b = await startChromium();
  try {
    const tab = await b.openTab(site.origin + LAMPSMART_HTML);
    await b.clickAction(tab); await summaryOf(b, site.origin + LAMPSMART_HTML);
    await showInPage(b, 'cannot guarantee'); await d(300); console.log(await tab.evaluate(() => [...CSS.highlights.keys()].map(k=>k+[...CSS.highlights.get(k)!].map(r=>r.toString()))), await b.inPanel(()=>document.querySelectorAll('.quote').length+document.activeElement!.outerHTML));
    console.log(await b.inPanel(() => [...document.querySelectorAll('.show')].map(e=>e.textContent).filter(x=>x!=='Show in page')));
    const panel = await b.panelPage();
    console.log(await panel.evaluate(async () => { const [t]=await chrome.tabs.query({active:true,currentWindow:true}); return new Promise(r => { const p=chrome.tabs.connect(t.id,{name:'smallprint-page',frameId:0}); let rid; p.onMessage.addListener(m=>{ if(m.id===1){rid=m.value.readingId; const s=m.value.content.document.text.indexOf('cannot guarantee'); p.postMessage({id:2,op:'show',readingId:rid,passage:{quote:[{start:s,end:s+20}],span:[{start:s,end:s+5}]}});} else r(JSON.stringify(m)); }); p.postMessage({id:1,op:'read'}); }); }));
  } finally { await b.close(); await site.close(); }
});
