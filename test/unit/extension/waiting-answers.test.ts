import { describe, expect, it } from 'vitest';
import { WaitingAnswers } from '../../../src/extension/messaging/waiting-answers.ts';

describe('questions that wait for answers', () => {
  it('get each their own, in whatever order', async () => {
    const answers = new WaitingAnswers();
    const sent: number[] = [];
    const asked = ['a', 'b'].map(() => answers.ask((number) => sent.push(number)).answer);
    answers.resolve(sent[1]!, 'second');
    answers.reject(sent[0]!, new Error('first'));
    // Neither an answer that comes twice nor one that nobody asked for is heard.
    answers.resolve(sent[0]!, 'late');
    answers.resolve(99, 'unasked');
    await expect(asked[0]).rejects.toThrow('first');
    await expect(asked[1]).resolves.toBe('second');
  });

  it('are all rejected where the other end goes, and those asked later, too, unsent', async () => {
    const answers = new WaitingAnswers();
    const { answer } = answers.ask(() => undefined);
    expect(answers.end).toBeUndefined();
    answers.endWith(new Error('gone'));
    answers.endWith(new Error('gone again'));
    await expect(answer).rejects.toThrow('gone');
    const sent: number[] = [];
    await expect(answers.ask((number) => sent.push(number)).answer).rejects.toThrow(/^gone$/u);
    expect(sent).toEqual([]);
  });

  it('reject where they cannot be sent', async () => {
    const answers = new WaitingAnswers();
    const { answer } = answers.ask(() => {
      throw new Error('The port is closed');
    });
    await expect(answer).rejects.toThrow('The port is closed');
  });
});
