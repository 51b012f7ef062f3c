/** Sentences that speak of an act which nobody says to be done here: by others, in thought, by law, on command. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../support/notice.ts';

/** The verb's frame as read: whether it is said, whether it is so, and by whom. */
function read(text: string, lemma: string): string {
  const { reading } = sentenceOf(text);
  const frame = reading.frames.find((one) => one.lemma === lemma);
  return frame ? `${frame.status} ${frame.polarity} ${frame.agent.kind}` : 'no frame';
}

describe('people who act for themselves', () => {
  it.each([
    ['Our rivals record every step of their walkers.', 'record', 'others affirmed others'],
    ['Your neighbour photographs your garden and sells the picture.', 'sell', 'others affirmed others'],
    ['Your customers enter their shoe sizes.', 'enter', 'others affirmed others'],
    ['Several of our rivals were fined for selling shoe sizes.', 'sell', 'others affirmed others'],
    ['We are not like shops that sell shoe sizes.', 'sell', 'others affirmed others'],
    ['Where others record every step, we count them.', 'record', 'others affirmed others'],
    ['Your bank sells shoe sizes.', 'sell', 'others affirmed others'],
    ['Some users share their shoe sizes.', 'share', 'others affirmed others'],
    // Twins: whoever acts here.
    ['The pages of our partners record shoe sizes.', 'record', 'asserted affirmed publisher'],
    ['Banks are allowed to sell shoe sizes.', 'sell', 'asserted affirmed third-party'],
    ['Each courier is prohibited from selling shoe sizes.', 'sell', 'asserted denied third-party'],
    ['I sell shoe sizes to walkers.', 'sell', 'asserted affirmed publisher'],
    ['This school computer system records every step.', 'record', 'asserted affirmed publisher'],
    ['Our clerks record every step of our walkers.', 'record', 'asserted affirmed publisher'],
    ['Your pedometer records every step.', 'record', 'asserted affirmed publisher'],
    ['Advertisers collect your telephone number.', 'collect', 'asserted affirmed third-party'],
    ['Like most shops, ours records shoe sizes.', 'record', 'asserted affirmed publisher'],
  ])('%s', (text, lemma, expected) => {
    expect(read(text, lemma)).toBe(expected);
  });

  it('are those whom a passive names, and not the publisher', () => {
    expect(read('Repairs are handled by Oakpost, which sees your shoe size.', 'see')).toBe(
      'asserted affirmed third-party',
    );
  });
});

describe('what is only thought, asked or commanded', () => {
  it.each([
    ['If you think we sell your shoe size, call us.', 'sell', 'supposed affirmed publisher'],
    ['Suppose we kept your shoe size.', 'keep', 'advice affirmed publisher'],
    ['We confirm our shop sells your shoe size.', 'sell', 'asserted affirmed publisher'],
    ['If a day comes when we need your shoe size, we will say so.', 'need', 'supposed affirmed publisher'],
    ['Think twice before you share your shoe size.', 'share', 'advice affirmed reader'],
    ['You can object to our selling your shoe size.', 'sell', 'open affirmed publisher'],
    ['The ban on selling shoe sizes binds all of us.', 'sell', 'open affirmed publisher'],
    ['We will tell you to whom your shoe size was disclosed.', 'disclose', 'asked affirmed none'],
    ['We used to sell shoe sizes.', 'sell', 'past affirmed publisher'],
    ['Harrow used to sell shoe sizes.', 'sell', 'past affirmed name'],
  ])('%s', (text, lemma, expected) => {
    expect(read(text, lemma)).toBe(expected);
  });

  it('is asked of the publisher by a reader who says "you"', () => {
    expect(read('Do you share my shoe size?', 'share')).toBe('asked affirmed publisher');
  });

  it('is not taken back by what others do not do, nor by an answer to whoever is quoted', () => {
    expect(read('We sell your shoe size; you do not.', 'sell')).toBe('asserted affirmed publisher');
    expect(read('Some say "we sell your shoe size"; we do not.', 'sell')).toBe('asked affirmed publisher');
  });

  it('is not answered by a "do so" that nobody says', () => {
    expect(read('The law lets us sell your shoe size, but the choice to do so is ours.', 'sell')).toBe(
      'law affirmed publisher',
    );
    expect(read('The law lets shops sell your shoe size, and we have chosen to do so.', 'sell')).toBe(
      'asserted affirmed publisher',
    );
  });
});

describe('a turn before the verb', () => {
  it.each([
    ['Without your leave no shoe size will be published.', 'publish', 'asserted denied none'],
    ['Rather than your shoe size we record a number.', 'record', 'asserted affirmed publisher'],
    ['We have given up collecting shoe sizes.', 'collect', 'asserted denied publisher'],
    ['We live on fees rather than on selling shoe sizes.', 'sell', 'asserted denied none'],
    ['Because of this, Aberly does not sell shoe sizes.', 'sell', 'asserted denied name'],
  ])('%s', (text, lemma, expected) => {
    expect(read(text, lemma)).toBe(expected);
  });
});

describe('what narrows a denial', () => {
  /** The words that it is narrowed to. */
  const narrowed = (text: string): string | undefined => {
    const { tokens, reading } = sentenceOf(text);
    const restriction = reading.frames.find(({ polarity }) => polarity === 'denied')?.restriction;
    if (!restriction) return undefined;
    return text.slice(tokens[restriction.start]!.start, tokens[restriction.end - 1]!.end);
  };

  it.each([
    ['We do not read your location until you tap the map.', 'until you tap the map'],
    ['Your name is not sent outside Norway.', 'outside Norway'],
    ['We do not keep your name indefinitely.', 'indefinitely'],
    ['No cookies are set on our help pages.', 'on our help pages'],
    ['We do not take names from public lists.', 'from public lists'],
    ['We never ask you for your name.', undefined],
    ['We refrain from recording your name.', undefined],
    ['No cookies are set on our website.', undefined],
  ])('%s', (text, expected) => {
    expect(narrowed(text)).toBe(expected);
  });
});
