/** Each rule of the grammar tells in words, with the sentence's own, why a frame is read as it is. */
import { expect, it } from 'vitest';
import { explain } from '../../src/core/explain.ts';
import { formatExplanation } from '../../src/core/formats/explanation-text.ts';
import { documentOf } from '../support/notice.ts';

/** Of the last frame with the verb. */
function told(sentence: string, lemma: string): string | undefined {
  const { sentences } = explain(documentOf([sentence]), { assumeNotice: true });
  const frame = sentences.flatMap(({ frames }) => frames).findLast((one) => one.lemma === lemma);
  return frame && `${frame.polarity} ${frame.status}: ${frame.trace.map(({ words }) => words).join('; ')}`;
}

it.each([
  ['We refuse to sell your file.', 'sell', 'denied asserted: turned round by «refuse» (reversed)'],
  ['We are not allowed to sell your file.', 'sell', 'denied asserted: denied along with «are not allowed» (handed on)'],
  [
    'You may refuse to allow us to sell your file.',
    'sell',
    'affirmed open: decided by «to allow» (for the reader to do)',
  ],
  [
    'We do not use cookies to record your name.',
    'record',
    'denied asserted: what «do not use», denied, would serve for (purpose of what is denied)',
  ],
  [
    'We do not sell or rent your file.',
    'rent',
    'denied asserted: like «do not sell», with which it is joined (joined)',
  ],
  ['You may ask us to delete your file.', 'delete', 'affirmed open: open: «may ask» leaves it open (suspended)'],
  [
    'We are not required to share your file.',
    'require',
    'denied open: denied by «not» (negation); open: «are not required» denies a duty, and not that it is done (not obliged)',
  ],
  [
    'We are not required to share your file.',
    'share',
    'affirmed open: like «are not required», on which it hangs (within)',
  ],
  ['We used to sell your file.', 'sell', 'affirmed past: past: «used» says that it is over (past)'],
  [
    'We would sell your file if you asked.',
    'sell',
    'affirmed supposed: supposed: «would sell» is what would be (counterfactual)',
  ],
  [
    'We would sell your file if you asked.',
    'ask',
    'affirmed supposed: supposed: «if» opens a condition (condition clause)',
  ],
  ['Read how we use your file.', 'read', 'affirmed advice: advice: «Read» is an imperative (imperative)'],
  ['Read how we use your file.', 'use', 'affirmed asked: asked: «how» opens an indirect question (indirect question)'],
  ['Some say that we sell your file.', 'sell', 'affirmed asked: asked: «Some say that» (suppose.reported)'],
  [
    'We share your file unless you object.',
    'object',
    'affirmed supposed: supposed: «unless» opens an exception (exception clause)',
  ],
  [
    'It is a myth that we do not sell your file.',
    'sell',
    'affirmed asserted: denied by «not» (negation); affirmed again by «It is a myth that» (deny.untrue)',
  ],
  [
    'We do not share your file without asking you.',
    'ask',
    'affirmed open: open: «without» leaves it open (deny.without)',
  ],
  ['You may request that we sell your file.', 'sell', 'affirmed open: decided by «that» (wished)'],
  ['Selling your file.', 'sell', 'affirmed topic: topic: «Selling» hangs on no verb (fragment)'],
  [
    'Your file, but not your name, is sold by us.',
    'sell',
    'affirmed unclear: unclear: «but» turns the sentence before a verb was found (turn in the subject)',
  ],
])('%s (%s)', (sentence, lemma, words) => {
  expect(told(sentence, lemma)).toBe(words);
});

it('tells a heading, a lead-in and what an operator covers, a sentence a block', () => {
  const lines = [
    '# Sharing',
    'We never pass on to brokers:',
    '- your postal address',
    'Some say that we sell your file.',
  ];
  const text = formatExplanation(explain(documentOf(lines), { assumeNotice: true }));
  expect(text).toMatch(/^\d+–\d+ heading “Sharing”$/mu);
  expect(text).toMatch(/^ {2}in “Sharing” \(sharing\)$/mu);
  expect(text).toMatch(/^ {2}under “We never pass on to brokers:” \(\d+–\d+\)$/mu);
  expect(text).toMatch(/suppose\.reported: asked, of /u);
  expect(text).toMatch(/phrases: none/u);
});
