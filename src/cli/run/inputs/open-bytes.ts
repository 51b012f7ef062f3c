/** A file as a stream of bytes, decompressed by the ending of its name; never more of it in memory than a chunk. */
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Decompress } from 'fzstd';

/** Bytes. */
const CHUNK = 256 * 1024;

/** @param onRead told of each chunk how many bytes of the file itself it is */
export async function* openBytes(file: string, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const stored = counted(createReadStream(file, { highWaterMark: CHUNK }), onRead);
  if (file.toLowerCase().endsWith('.gz')) yield* gunzipped(stored);
  else if (file.toLowerCase().endsWith('.zst')) yield* unzstd(stored);
  else yield* stored;
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onRead(chunk.length);
    yield chunk;
  }
}

/** Of several members, one behind the other, all are read: a WARC has one for each record. */
async function* gunzipped(stored: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: CHUNK });
  Readable.from(stored)
    .on('error', (error: Error) => gunzip.destroy(error))
    .pipe(gunzip);
  yield* gunzip as AsyncIterable<Uint8Array>;
}

async function* unzstd(stored: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const frames = new Decompress((chunk) => {
    ready.push(chunk);
  });
  for await (const chunk of stored) {
    frames.push(chunk);
    yield* ready;
    ready = [];
  }
  frames.push(new Uint8Array(0), true);
  yield* ready;
}
