/** A file's bytes as a document: its text and what kind of text it is; of a PDF the bytes, which are read later. */
import { DecodeError, decodeBytes } from '../reader/decode.ts';
import { isPdf } from '../reader/pdf/is-pdf.ts';
import { failure } from './failure.ts';
import type { Incoming } from './source.ts';

/** `name`: the file's name, whose ending tells the kind; else the content does. */
export function decodeFile(bytes: Uint8Array, name: string, id: string): Incoming {
  if (isPdf(bytes)) return { source: { id, contentType: 'application/pdf', bytes } };
  try {
    const { content, contentType } = decodeBytes(bytes, { name });
    return { source: { id, contentType, content } };
  } catch (error) {
    if (error instanceof DecodeError) return { failure: failure(error.code, error.message, id) };
    throw error;
  }
}
