// A WARC of documents in NDJSON, as a crawler would have stored them: for tests at scale.
//   node scripts/make-warc.mjs OUT.warc.gz FILE.ndjson[.gz] … [--max N] [--padding MB]
// A document: {id, url?, contentType?, and its text in `html`, `content` or `text`}. `--padding`: so many megabytes of
// pictures among the pages, which a reader passes over.
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createGunzip, gzipSync } from 'node:zlib';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { max: { type: 'string', default: 'Infinity' }, padding: { type: 'string', default: '0' } },
});
const [file, ...inputs] = positionals;
if (!file || inputs.length === 0) throw new Error('node scripts/make-warc.mjs OUT.warc.gz FILE.ndjson …');

const output = createWriteStream(file);
const write = async (bytes) => {
  if (!output.write(bytes)) await once(output, 'drain');
};

function response(id, url, contentType, body) {
  const http = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${contentType}\r\n\r\n`), body]);
  const head = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Record-ID: <urn:document:${encodeURI(id)}>`,
    'WARC-Date: 2026-01-01T00:00:00Z',
    `WARC-Target-URI: ${encodeURI(url)}`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${http.length}`,
  ].join('\r\n');
  return gzipSync(Buffer.concat([Buffer.from(`${head}\r\n\r\n`), http, Buffer.from('\r\n\r\n')]), { level: 1 });
}

let count = 0;
async function addAll() {
  for (const input of inputs) {
    const stored = createReadStream(input);
    const lines = createInterface({ input: input.endsWith('.gz') ? stored.pipe(createGunzip()) : stored });
    for await (const line of lines) {
      if (count >= Number(values.max)) return;
      if (line.trim() === '') continue;
      const { id = String(count), url, html, content, text, contentType } = JSON.parse(line);
      const type = contentType ?? (html === undefined ? 'text/plain' : 'text/html');
      const body = Buffer.from(html ?? content ?? text ?? '', 'utf8');
      await write(response(id, url ?? `https://pages.example/${count}`, `${type}; charset=utf-8`, body));
      count += 1;
    }
  }
}

await addAll();
const picture = Buffer.alloc(1_000_000, 'no page ');
for (let index = 0; index < Number(values.padding); index += 1) {
  await write(response(`picture-${index}`, `https://pages.example/${index}.png`, 'image/png', picture));
}
output.end();
await once(output, 'finish');
console.log(`${file}: ${count} documents`);
