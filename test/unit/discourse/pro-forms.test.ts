import { describe, expect, it } from 'vitest';
import { saidIn } from './said.ts';

const said = (text: string): readonly string[] => saidIn(`<p>${text}</p>`);
const SOLD = ['data content.photo third sell stated', 'sharing third-party sell stated'];
const NOT_SOLD = ['data content.photo third sell denied', 'sharing anyone sell denied'];
const KEPT = ['data content.photo first undefined stated'];
const NOT_KEPT = ['data content.photo first undefined denied'];

describe('a sentence that only answers the one before', () => {
  it.each([
    ['Other shops sell your photos. We do not.', NOT_SOLD],
    ['Other shops sell your photos. Ours does not.', NOT_SOLD],
    ['Other shops sell your photos. We do no such thing.', NOT_SOLD],
    ['Other shops sell your photos. Not us.', NOT_SOLD],
    ['Other shops sell your photos. So do we.', SOLD],
    ['We could sell your photos. We don’t.', NOT_SOLD],
    ['It has been claimed that we keep your photos. We do not.', NOT_KEPT],
    ['Some papers have written that we sell your photos. This is untrue.', NOT_SOLD],
    ['Some papers have written that we sell your photos. That is not true.', NOT_SOLD],
    ['Some papers have written that we sell your photos. There is no truth in it.', NOT_SOLD],
    ['You may have read that we do not keep your photos. That is wrong.', KEPT],
    ['You may have read that we do not keep your photos. That is wrong: we keep your photos.', KEPT],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('is none where it is an exception to what was said', () => {
    expect(said('We do not sell your photos. We do so only if a court orders it.')).not.toContain(SOLD[1]);
  });
});
