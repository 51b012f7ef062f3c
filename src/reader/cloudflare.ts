/** Decodes the e-mail addresses that Cloudflare hides in pages. */

/** The address in a `data-cfemail` value: hex, each byte xored with the first; undefined if it is none. */
export function decodeCloudflare(hex: string): string | undefined {
  if (hex.length < 6 || hex.length > 1_000 || hex.length % 2 !== 0 || !/^[0-9a-f]+$/i.test(hex)) return undefined;
  const key = Number.parseInt(hex.slice(0, 2), 16);
  const bytes = new Uint8Array(hex.length / 2 - 1);
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = Number.parseInt(hex.slice(2 * i + 2, 2 * i + 4), 16) ^ key;
  const address = new TextDecoder().decode(bytes);
  return address.includes('@') && !/[\s<>]/.test(address) ? address : undefined;
}
