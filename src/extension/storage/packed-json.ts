/** JSON, compressed: what the library keeps of a notice beside its row is mostly text that repeats itself. */

export function pack(value: unknown): Promise<Uint8Array> {
  return through(new TextEncoder().encode(JSON.stringify(value)), new CompressionStream('gzip'));
}

/** Gives what `pack` was given. */
export async function unpack(bytes: Uint8Array): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await through(bytes, new DecompressionStream('gzip'))));
}

/** Written to the stream as it is: a blob's stream goes by way of another process. */
async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  const written = writer.write(new Uint8Array(bytes)).then(() => writer.close());
  const [read] = await Promise.all([new Response(stream.readable).arrayBuffer(), written]);
  return new Uint8Array(read);
}
