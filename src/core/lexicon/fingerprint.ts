/** One hash over all vocabulary and rules, so that two reports can be compared knowing whether these differed. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { LanguagePack } from './language-pack.ts';

const LENGTH = 16;
let known: { readonly packs: readonly LanguagePack[]; readonly hash: string } | undefined;

/** 16 hexadecimal digits; changes with any entry of any pack. */
export function fingerprint(packs: readonly LanguagePack[]): string {
  if (known?.packs !== packs) {
    const json = JSON.stringify(packs, (_key, value: unknown) =>
      value instanceof Set ? [...value] : value instanceof RegExp ? String(value) : value,
    );
    known = { packs, hash: bytesToHex(sha256(utf8ToBytes(json))).slice(0, LENGTH) };
  }
  return known.hash;
}
