/** The body of a response without its content encoding. Archives keep bodies with it or without, whatever the header says. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, type ZlibOptions } from 'node:zlib';

type Decoder = (bytes: Uint8Array, options: ZlibOptions) => Uint8Array;

/** Tried one after the other; `deflate` is sent with and without its frame. */
const DECODERS: Readonly<Record<string, readonly Decoder[]>> = {
  gzip: [gunzipSync],
  'x-gzip': [gunzipSync],
  deflate: [inflateSync, inflateRawSync],
  br: [brotliDecompressSync],
};

/**
 * The body as it is where it turns out not to be encoded.
 * @param maxBytes of the decoded body; undefined is returned for a longer one
 */
export function decodeBody(body: Uint8Array, encoding: string, maxBytes: number): Uint8Array | undefined {
  for (const decode of DECODERS[encoding.trim().toLowerCase()] ?? []) {
    try {
      return decode(body, { maxOutputLength: maxBytes });
    } catch (error) {
      if (error instanceof RangeError) return undefined;
    }
  }
  return body;
}
