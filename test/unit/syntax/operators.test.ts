/** Every operator carries examples; here they are held against the engine that reads sentences. */
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/languages/en/index.ts';
import { Notice } from '../../../src/core/text/notice.ts';
import { documentOf } from '../../support/notice.ts';

const { operators } = english.grammar;

/** Ids of the operators that act in a text. */
function actingIn(text: string): readonly string[] {
  return new Notice(documentOf([text]), english).sentences.flatMap(({ reading }) =>
    reading.operators.map(({ operator }) => operator.id),
  );
}

it('has no two rows of one id', () => {
  const ids = operators.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

describe.each(operators.map((operator) => [operator.id, operator] as const))('%s', (id, { acts, not }) => {
  it('has examples of both kinds', () => {
    expect(acts.length).toBeGreaterThan(0);
    expect(not.length).toBeGreaterThan(0);
  });

  it('acts where it must', () => {
    expect(acts.filter((text) => !actingIn(text).includes(id))).toEqual([]);
  });

  it('does not act where it must not', () => {
    expect(not.filter((text) => actingIn(text).includes(id))).toEqual([]);
  });
});
