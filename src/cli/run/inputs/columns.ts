/** Which columns of a table hold the documents, what they are called and where they come from. */

/** Names that the column of the documents goes by, the likeliest first; matched without regard to case. */
const CONTENT = ['content', 'html', 'text', 'body', 'markdown', 'policy', 'policy_text', 'notice'];
const ID = ['id', 'source_id', 'document_id', 'doc_id'];
const URL = ['url', 'uri', 'link', 'address'];

export interface Columns {
  readonly content: string;
  readonly id?: string;
  readonly url?: string;
}

/**
 * @param named the column of the documents as the user names it
 * @throws {Error} if there is none, or none of that name
 */
export function chooseColumns(names: readonly string[], named?: string): Columns {
  const find = (wanted: readonly string[]): string | undefined =>
    wanted.map((one) => names.find((name) => name.toLowerCase() === one)).find((name) => name !== undefined);
  const content = named === undefined ? find(CONTENT) : names.find((name) => name === named);
  if (content === undefined) {
    const asked = named === undefined ? 'no column of documents (name it with --column)' : `no column '${named}'`;
    throw new Error(`The table has ${asked}; its columns: ${names.slice(0, 20).join(', ')}.`);
  }
  const [id, url] = [find(ID), find(URL)];
  return { content, ...(id === undefined ? {} : { id }), ...(url === undefined ? {} : { url }) };
}
