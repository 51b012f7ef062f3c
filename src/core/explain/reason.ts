/** Why a phrase of the vocabulary made no finding, as far as the reading of its sentence tells. */
import type { Finding } from '../report.ts';
import type { Frame } from '../syntax/frame.ts';
import type { SentenceReading } from '../syntax/frames.ts';
import type { Extent } from '../syntax/verb-group.ts';
import type { Facet } from '../taxonomy.ts';
import type { Sentence } from '../text/notice.ts';
import { statusWords, type Quote } from './step-words.ts';

/** A phrase, in tokens. */
export interface Named extends Extent {
  readonly facet: Facet;
  readonly category: string;
  /** What it matches is said to say nothing. */
  readonly mutes?: boolean;
}

/** `findings`: of the whole notice. */
export function reasonOf(
  named: Named,
  sentence: Sentence,
  findings: readonly Finding[],
  quoteIn: (sentence: Sentence) => Quote,
): string | undefined {
  if (named.mutes) return 'the rule only tells what is no statement';
  if (sentence.isHeading) return 'a heading announces, and states nothing';
  const { reading, leadIn } = sentence;
  const quote = quoteIn(sentence);
  const frame = governorOf(named.start, reading);
  if (frame) {
    const status = statusWords(frame, reading, quote);
    if (status) return status;
  } else if (leadIn) {
    // An item without a verb of its own is said by what stands before the list.
    const above = leadIn.reading.frames.at(-1);
    const status = above && statusWords(above, leadIn.reading, quoteIn(leadIn));
    if (status) return `under its lead-in, ${status}`;
  }
  const told = toldBy(named, sentence, findings);
  if (told) return `told by ${told.id} already`;
  if (!frame) return reading.frames.length || leadIn ? undefined : 'no verb was found in the sentence';
  return excepted(named, reading, quote) ?? restricting(named, reading, quote) ?? agentReason(frame, named, quote);
}

// The innermost verb of data handling that it can hang on, else the innermost verb.
function governorOf(at: number, reading: SentenceReading): Frame | undefined {
  const frames = reading.tree.hostsAt(at).map((clause) => reading.frameOf(clause));
  return frames.find(({ act }) => act) ?? frames[0];
}

// Findings say a thing once a paragraph.
function toldBy({ facet, category }: Named, { block }: Sentence, findings: readonly Finding[]): Finding | undefined {
  return findings.find(
    (finding) =>
      finding.facet === facet &&
      finding.category === category &&
      finding.span.start >= block.start &&
      finding.span.end <= block.end,
  );
}

function excepted({ start }: Named, reading: SentenceReading, quote: Quote): string | undefined {
  const acting = reading.over(start).find(({ operator }) => operator.effect === 'excepted');
  return acting && `excepted by ${quote(acting.at)} (${acting.operator.id})`;
}

// "We do not use it for advertising": no purpose, but the part that the denial is of.
function restricting({ start }: Named, { frames }: SentenceReading, quote: Quote): string | undefined {
  const narrowed = frames.find(
    ({ restriction }) => restriction && restriction.start <= start && start < restriction.end,
  );
  return narrowed?.restriction && `part of what narrows a denial: ${quote(narrowed.restriction)}`;
}

function agentReason({ act, agent, clause }: Frame, { start }: Named, quote: Quote): string | undefined {
  const verb = quote(clause.group);
  if (agent.at && agent.at.start <= start && start < agent.at.end) return undefined;
  if (!act) return `${verb} is no act of data handling`;
  switch (agent.kind) {
    case 'unknown':
      return `agent not understood${agent.at ? `: ${quote(agent.at)}` : ''}`;
    case 'none':
      return clause.group.voice === 'passive' ? undefined : `nobody is said to do it: ${verb} has no subject`;
    case 'reader':
      return `the reader is who does it${agent.at ? `: ${quote(agent.at)}` : ''}`;
    default:
      return undefined;
  }
}
