/**
 * Files that are there whole or not at all, whatever ends the process or the machine: written under another name, flushed
 * to the disk, renamed, and the folder flushed in which the name stands.
 */
import { createHash } from 'node:crypto';
import { mkdir, open, rename } from 'node:fs/promises';
import path from 'node:path';

/** Under this ending stands what is being written. It is written over when it is begun anew. */
const PART = '.part';

export interface Written {
  readonly bytes: number;
  readonly sha256: string;
}

export interface DurableFile {
  write(content: string | Uint8Array): Promise<void>;
  /** From then on it has its name. */
  commit(): Promise<Written>;
  /** Leaves what was written under its other name. */
  abandon(): Promise<void>;
}

/** Makes the folder, too. */
export async function createDurable(file: string): Promise<DurableFile> {
  await mkdir(path.dirname(file), { recursive: true });
  const handle = await open(file + PART, 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    async write(content) {
      const chunk = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      if (chunk.length === 0) return;
      await handle.writeFile(chunk);
      hash.update(chunk);
      bytes += chunk.length;
    },
    async commit() {
      await handle.sync();
      await handle.close();
      await rename(file + PART, file);
      await flushFolder(path.dirname(file));
      return { bytes, sha256: hash.digest('hex') };
    },
    abandon: () => handle.close(),
  };
}

export async function writeDurable(file: string, content: string): Promise<Written> {
  const durable = await createDurable(file);
  await durable.write(content);
  return durable.commit();
}

async function flushFolder(folder: string): Promise<void> {
  // Windows gives no folder to flush, and needs none.
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
