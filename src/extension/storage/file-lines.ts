/** A file's lines, one at a time, so that a large one is never in memory as a whole. */
import { LibraryError } from './library-error.ts';

export interface FileLimits {
  readonly maxBytes: number;
  /** UTF-16 code units. */
  readonly maxLine: number;
}

/** A backup of 20,000 notices with their texts has some 2.5 GB; what is read of it is never more than a line. */
export const FILE_LIMITS: FileLimits = { maxBytes: 2 ** 35, maxLine: 2 ** 25 };

/** Lines without their ends; empty ones left out. Rejects with `too-large`, or `invalid-file` for what is not UTF-8. */
export async function* fileLines(file: Blob, { maxBytes, maxLine }: FileLimits = FILE_LIMITS): AsyncGenerator<string> {
  if (file.size > maxBytes)
    throw new LibraryError('too-large', `The file has ${file.size} bytes, at most ${maxBytes} are read`);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = file.stream().getReader();
  let rest = '';
  try {
    for (let isLast = false; !isLast;) {
      const { done, value } = await reader.read();
      isLast = done;
      const lines = (rest + decode(decoder, value)).split('\n');
      rest = done ? '' : (lines.pop() ?? '');
      if (rest.length > maxLine) throw new LibraryError('too-large', `A line is longer than ${maxLine} characters`);
      for (const line of lines) {
        if (line.length > maxLine) throw new LibraryError('too-large', `A line is longer than ${maxLine} characters`);
        if (line.trim() !== '') yield line;
      }
    }
  } finally {
    await reader.cancel();
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array | undefined): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new LibraryError('invalid-file', 'The file is not UTF-8');
  }
}
