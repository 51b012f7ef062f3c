/** compromise as a build has it: its model is the one that it would have made itself. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import nlp from 'compromise/two';
import { describe, expect, it } from 'vitest';
import { unpackedModel } from '../../../scripts/compromise-plugin.ts';

const folder = path.join(createRequire(import.meta.url).resolve('compromise/two'), '../../..');
const plugin = unpackedModel() as {
  load: (id: string) => unknown;
  transform: (code: string, id: string) => Promise<{ code: string } | undefined>;
};
const sourceOf = (file: string): string => readFileSync(path.join(folder, 'src', file), 'utf8');
const changed = async (file: string, code = sourceOf(file)): Promise<string | undefined> =>
  (await plugin.transform(code, path.join(folder, 'src', file)))?.code;

describe('compromise in a build', () => {
  it('has the model that it makes of itself', async () => {
    const code = (await changed('API/world.js')) ?? '';
    const { default: world } = (await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
    )) as { default: { model: unknown } };
    expect(world.model).toEqual(nlp.model());
  });

  it('makes it no more', async () => {
    const code = (await changed('API/extend.js')) ?? '';
    expect(code).not.toMatch(/(?<!function )mergeDeep\(model, plugin|addTags/u);
    expect(plugin.load(path.join(folder, 'src/2-two/preTagger/model/index.js'))).toMatchObject({
      code: 'export default {}',
    });
    expect(plugin.load(path.join(folder, 'src/2-two/preTagger/plugin.js'))).toBeUndefined();
  });

  it('is not built where it makes its model in another way', async () => {
    await expect(changed('API/extend.js', 'export default () => {}')).rejects.toThrow('otherwise');
    await expect(changed('API/world.js', 'export default {}')).rejects.toThrow('otherwise');
  });
});
