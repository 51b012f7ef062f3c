/** What is kept of each regular expression in the source is what `recheck` says of it. `npm run regexes` writes it anew. */
import { expect, it } from 'vitest';
import { createChecker, regexesOfSource } from '../gates/support/regexes.ts';

it('have the verdicts that are kept', async () => {
  const check = createChecker();
  const verdicts = [...regexesOfSource().literals]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, { literal }]) => [key, check(literal)]);
  const kept = `${JSON.stringify(Object.fromEntries(verdicts), undefined, 2)}\n`;
  await expect(kept).toMatchFileSnapshot('../gates/regex-verdicts.json');
});
