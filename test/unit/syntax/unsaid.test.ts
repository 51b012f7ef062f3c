/** What a sentence names and does not say: fragments, quotations, templates, definitions, people who are not understood. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../support/notice.ts';

/** The verb's frame as read: whether it is said, and whether it is so. */
function read(text: string, lemma: string): string {
  const { reading } = sentenceOf(text);
  const frame = reading.frames.find((one) => one.lemma === lemma);
  return frame ? `${frame.status} ${frame.polarity} ${frame.agent.kind}` : 'no frame';
}

describe('a fragment names and states nothing', () => {
  it.each([
    ['How we may disclose your measurements', 'disclose', 'asked affirmed publisher'],
    ['When we share your file with a notary', 'share', 'topic affirmed publisher'],
    ['Selling your file', 'sell', 'topic affirmed none'],
    ['Details we may share with a notary', 'share', 'topic affirmed publisher'],
    ['For news of how we share your file with notaries, see below.', 'share', 'asked affirmed publisher'],
    // Twins: a list or a clause follows.
    ['When we share your file with a notary, we tell you.', 'share', 'asserted affirmed publisher'],
    ['Details we share: your file', 'share', 'asserted affirmed publisher'],
  ])('%s', (text, lemma, expected) => {
    expect(read(text, lemma)).toBe(expected);
  });
});

describe('what is quoted, or left open by a template, is nobody’s statement', () => {
  it.each([
    ['One guest wrote: "They sell my file."', 'sell', 'asked affirmed unknown'],
    ['Click on “Do not sell my file” below.', 'sell', 'asked denied name'],
    ['Our “file” is a folder that we sell to nobody.', 'sell', 'asserted denied publisher'],
    ['[We sell / we do not sell] your file.', 'sell', 'supposed affirmed publisher'],
    ['Delete what does not apply: we sell your file.', 'sell', 'advice affirmed publisher'],
    ['Please note: we sell your file.', 'sell', 'asserted affirmed publisher'],
  ])('%s', (text, lemma, expected) => {
    expect(read(text, lemma)).toBe(expected);
  });
});

describe('whose act it is', () => {
  it.each([
    ['The makers of other lamps sell the whereabouts of their buyers.', 'sell', 'others affirmed others'],
    ['The maker of this lamp sells your file.', 'sell', 'asserted affirmed publisher'],
    ['Larkmail, which prints our letters, does not sell your address.', 'sell', 'asserted denied third-party'],
    ['oakpost.example stores your address.', 'store', 'asserted affirmed name'],
  ])('%s', (text, lemma, expected) => {
    expect(read(text, lemma)).toBe(expected);
  });

  it('is nobody’s that is not understood, and a tool’s is the publisher’s', () => {
    const status = (text: string): string[] => sentenceOf(text).predicates.map((one) => one.status);
    expect(status('Swindlers gather card numbers.')).toEqual(['unclear']);
    expect(status('Pixels gather card numbers.')).toEqual(['asserted']);
    // Nor does the publisher deny what "they" do not do.
    expect(status('They never sell card numbers.')).toEqual(['unclear']);
    expect(status('They sell card numbers.')).toEqual(['asserted']);
  });
});

describe('how far a negative word reaches', () => {
  it.each([
    ['Your file goes to Oakpost and to nobody else.', 'go', 'asserted affirmed publisher'],
    ['Your file goes to nobody.', 'go', 'asserted denied publisher'],
    ['With none of these do we share your file.', 'share', 'asserted denied publisher'],
    ['With all of these we share your file.', 'share', 'asserted affirmed publisher'],
    ['With no lamp near you we share your file.', 'share', 'asserted affirmed publisher'],
    ['No file shared with notaries', 'share', 'asserted denied none'],
    ['That is wrong: we sell your file.', 'sell', 'asserted affirmed publisher'],
    ['It is wrong that we sell your file.', 'sell', 'asserted denied publisher'],
    ['Our lamp honks at one signal but does not record the other.', 'record', 'unclear denied publisher'],
  ])('%s', (text, lemma, expected) => {
    expect(read(text, lemma)).toBe(expected);
  });

  it('leaves what another party does as it was said', () => {
    expect(read('If you pay by card, our bank gets your file; we do not.', 'get')).toBe(
      'asserted affirmed third-party',
    );
  });

  it('goes to the end of the phrase that narrows it', () => {
    const text = 'Your file is not shared with insurers for the weighing of risks.';
    const { reading, tokens } = sentenceOf(text);
    const { restriction } = reading.frames[0]!;
    expect(restriction && text.slice(tokens[restriction.start]!.start, tokens[restriction.end - 1]!.end)).toBe(
      'for the weighing of risks',
    );
  });
});
