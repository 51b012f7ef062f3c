/** How a thing is said, in a word, a colour and a shape. */
import type { JSX } from 'preact';
import type { OverviewAnswer } from '../../core/overview/line.ts';
import type { Manner } from '../../core/manner.ts';

/** The look of each answer: that of the manner which it stands for, else plain. */
const LOOKS: Readonly<Record<OverviewAnswer, Manner | 'plain'>> = {
  yes: 'stated',
  may: 'hedged',
  condition: 'conditional',
  part: 'conditional',
  no: 'denied',
  unclear: 'plain',
  'not-found': 'plain',
};

interface Props {
  readonly look: Manner | 'plain';
  readonly words: string;
}

export function MannerChip({ look, words }: Props): JSX.Element {
  return <span class={`manner manner-${look}`}>{words}</span>;
}

export function AnswerChip({
  answer,
  words,
}: {
  readonly answer: OverviewAnswer;
  readonly words: string;
}): JSX.Element {
  return <MannerChip look={LOOKS[answer]} words={words} />;
}
