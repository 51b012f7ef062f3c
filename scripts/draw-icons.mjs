/** Draws `public/icons/*.png` from `src/extension/icon-drawing.ts`, with Chromium's canvas: `npm run icons`. */
import { mkdir, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { runnerImport } from 'vite';
import { findBrowser } from './find-browser.mjs';

const SIZES = { icon: [16, 32, 48, 128], hint: [16, 32] };

const { module } = await runnerImport('./src/extension/icon-drawing.ts');
const browser = await puppeteer.launch({ executablePath: findBrowser('chromium'), pipe: true, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  await mkdir('public/icons', { recursive: true });
  for (const [name, sizes] of Object.entries(SIZES)) {
    const shapes = module.drawIcon(name === 'hint');
    for (const size of sizes) {
      const url = await page.evaluate(drawPng, size, shapes);
      await writeFile(`public/icons/${name}-${size}.png`, Buffer.from(url.split(',')[1], 'base64'));
    }
  }
} finally {
  await browser.close();
}

/** Runs in the page. */
function drawPng(size, shapes) {
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
  const context = canvas.getContext('2d');
  context.scale(size / 128, size / 128);
  for (const { path, colour } of shapes) {
    context.fillStyle = colour;
    context.fill(new Path2D(path));
  }
  return canvas.toDataURL('image/png');
}
