/** One hash for a row of documents as they came in: by it a run knows whether what it goes on with is the same. */
import { createHash } from 'node:crypto';
import type { Delivery } from './inputs/delivery.ts';

export interface InputHash {
  add(delivery: Delivery): void;
  /** SHA-256, in hexadecimal digits. */
  digest(): string;
}

export function createInputHash(): InputHash {
  const hash = createHash('sha256');
  return {
    add(delivery) {
      const { about, content } = split(delivery);
      // The lengths keep one document's end apart from the next one's beginning.
      hash.update(`${JSON.stringify(about)}\n${content.length}\n`).update(content);
    },
    digest: () => hash.digest('hex'),
  };
}

function split(delivery: Delivery): { readonly about: object; readonly content: string | Uint8Array } {
  if ('failure' in delivery) return { about: delivery.failure, content: '' };
  if ('raw' in delivery) {
    const { bytes, ...about } = delivery.raw;
    return { about, content: bytes };
  }
  if ('bytes' in delivery.source) {
    const { bytes, ...about } = delivery.source;
    return { about, content: bytes };
  }
  const { content, ...about } = delivery.source;
  return { about, content };
}
