/** A small disk that a test fills to the last byte: one in memory, which Linux mounts for root alone. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { mkdtemp, open, rm, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Twice what a new profile of Firefox takes, and its journals. */
const MEBIBYTES = 200;
const BLOCK = new Uint8Array(65_536);

export interface SmallDisk {
  /** The folder that it is mounted at. */
  readonly path: string;
  /** Leaves no byte. */
  readonly fill: () => Promise<void>;
  /** Takes away what `fill` put there. */
  readonly makeRoom: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Why this process may have none, as `mount` says it; undefined where it may. */
export function mountRefusal(): string | undefined {
  const place = mkdtempSync(path.join(tmpdir(), 'smallprint-may-mount-'));
  try {
    mount(place, 1);
    execFileSync('umount', [place]);
    return undefined;
  } catch (error) {
    return String(error);
  } finally {
    rmdirSync(place);
  }
}

export async function smallDisk(): Promise<SmallDisk> {
  const place = await mkdtemp(path.join(tmpdir(), 'smallprint-disk-'));
  mount(place, MEBIBYTES);
  const filler = path.join(place, 'filler');
  return {
    path: place,
    async fill() {
      const file = await open(filler, 'a');
      // A write that there is no room for in whole is done in part; the next one is refused.
      const untilFull = async (): Promise<never> => {
        for (;;) await file.write(BLOCK);
      };
      await untilFull().catch((error: unknown) => {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      });
      await file.close();
    },
    async makeRoom() {
      await rm(filler);
    },
    async remove() {
      // What still writes there, of a browser that has just ended, holds it no longer than it lives.
      execFileSync('umount', ['--lazy', place]);
      await rmdir(place);
    },
  };
}

function mount(place: string, mebibytes: number): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'smallprint', place], { stdio: 'pipe' });
}
