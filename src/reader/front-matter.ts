/** Finds the YAML front matter of a Markdown file. */

/** Where the text begins after front matter and byte order mark, and the title that the front matter gives. */
export function skipFrontMatter(markdown: string): { readonly start: number; readonly title: string } {
  const start = markdown.startsWith('\ufeff') ? 1 : 0;
  const none = { start, title: '' };
  const lines = markdown.slice(start, start + 20_000).split('\n');
  if (lines[0]?.trimEnd() !== '---') return none;
  const end = lines.findIndex((line, i) => i > 0 && (line.trimEnd() === '---' || line.trimEnd() === '...'));
  const fields = lines.slice(1, end);
  // A rule at the top of a text opens no front matter.
  if (end < 0 || !fields.some((line) => /^[A-Za-z_][\w-]{0,40}:/.test(line))) return none;
  const title =
    fields
      .find((line) => line.startsWith('title:'))
      ?.slice('title:'.length)
      .trim() ?? '';
  const length = lines.slice(0, end + 1).reduce((sum, line) => sum + line.length + 1, 0);
  const quoted = title.length > 1 && /^["']/.test(title) && title.endsWith(title[0] as string);
  return { start: Math.min(start + length, markdown.length), title: quoted ? title.slice(1, -1) : title };
}
