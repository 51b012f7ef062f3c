/** Whether bytes are a PDF, by their beginning: as light as a start without a PDF needs it. */

/** Bytes in which Acrobat looks for the signature: mail gateways and scanners put lines of their own before it. */
const WITHIN = 1_024;

export function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, WITHIN)).includes('%PDF-');
}
