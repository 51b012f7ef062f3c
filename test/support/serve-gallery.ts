/** Builds the gallery of every state and serves it from loopback. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { serveSite, type Site } from './site-server.ts';

const FOLDER = 'node_modules/.cache/smallprint/gallery';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.json': 'application/json',
};

export async function serveGallery(): Promise<Site> {
  await build({ configFile: 'vite.gallery.config.ts', logLevel: 'error' });
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
    (file) => path.extname(file) in TYPES,
  );
  const pages = files.map((file) => [
    `/${file}`,
    { contentType: TYPES[path.extname(file)] ?? 'text/plain', body: readFileSync(path.join(FOLDER, file)) },
  ]);
  return serveSite(Object.fromEntries(pages));
}
