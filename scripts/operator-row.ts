/** A new row for the table of operators, with placeholders that its tests do not let pass. */

/** The file with a row more, or why it cannot have one. */
export function withOperator(file: string, id: string): { readonly file: string } | { readonly problem: string } {
  if (!/^[a-z]+(?:-[a-z]+)*(?:\.[a-z]+(?:-[a-z]+)*)?$/u.test(id)) {
    return { problem: `'${id}' is no id: lower case, as in 'deny.without' or 'on-device'.` };
  }
  if (file.includes(`id: '${id}',`)) return { problem: `There is a row '${id}' already.` };
  const end = file.lastIndexOf('];');
  if (end === -1) return { problem: 'The table of operators has no end that can be found.' };
  return { file: file.slice(0, end) + row(id) + file.slice(end) };
}

function row(id: string): string {
  return `  {
    id: '${id}',
    // The words that decide, in the language of tokens/pattern.ts.
    patterns: ['(=replace|=put) (=these|=those) words'],
    // clause, next, phrase, statement or sentence: see language/grammar.ts.
    scope: 'clause',
    // denied, excepted, supposed, asked, past, topic, defined, law, advice, hedged, restricted, on-device or none.
    effect: 'denied',
    acts: ['A sentence in which it acts.'],
    not: ['A sentence in which a careless reading would let it act: replace these words.'],
  },
`;
}
