/** Which line of the overview answers a question. */
import type { OverviewTopic } from '../overview/line.ts';
import type { Asked } from './question.ts';

/** "Do you sell my data?": one topic that has a line, of no certain data, and with no word beside it that says more. */
export function lineAskedFor({ topics, categories, words }: Asked): OverviewTopic | undefined {
  if (categories.length > 0 || [...words.values()].some(({ isLeft }) => isLeft)) return undefined;
  const [line, ...others] = new Set(topics.filter(({ isMain }) => isMain).map(({ topic }) => topic.line));
  return others.length === 0 ? line : undefined;
}
