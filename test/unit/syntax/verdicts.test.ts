/** What each operator and each way to hang on another clause does to what is said: status, polarity, restriction. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../support/notice.ts';

/** Of the last frame with the verb: status, polarity, what else is known of it, and in brackets what narrows it. */
function verdict(text: string, lemma: string): string {
  const { reading, tokens } = sentenceOf(text);
  const frame = reading.frames.findLast((one) => one.lemma === lemma);
  if (!frame) return 'no frame';
  const { status, polarity, hedged, onDevice, excepting, restriction } = frame;
  const marks = [hedged && 'hedged', onDevice && 'on device', excepting && 'excepting'].filter(Boolean);
  const narrowed = restriction && `[${text.slice(tokens[restriction.start]!.start, tokens[restriction.end - 1]!.end)}]`;
  return [status, polarity, ...marks, ...(narrowed ? [narrowed] : [])].join(' ');
}

type Row = readonly [text: string, lemma: string, expected: string];

const VERDICTS: Readonly<Record<string, readonly Row[]>> = {
  'a negation': [
    ['We sell your file.', 'sell', 'asserted affirmed'],
    ['We do not sell your file.', 'sell', 'asserted denied'],
    ['When you leave, your file will no longer be kept.', 'keep', 'open denied [When you leave]'],
    ['We have no wish not to share your file.', 'share', 'asserted affirmed'],
    ['We print it with no wish to sell your file.', 'sell', 'asserted denied'],
    ['We print it, with no wish to sell your file.', 'sell', 'asserted denied'],
    ['Federal law permits houses to sell your file, and we share your name.', 'share', 'asserted affirmed'],
    ['We do not refrain from selling your file.', 'sell', 'asserted affirmed'],
    ['We have not stopped selling your file.', 'sell', 'asserted affirmed'],
    ['We never, under no circumstances, sell your file.', 'sell', 'asserted denied'],
    ['We never sell your file, and at no time do we share your name.', 'share', 'asserted denied'],
    ['At no time do we share your name, but we sell your file.', 'sell', 'asserted affirmed'],
    ['No, we share your file.', 'share', 'asserted affirmed'],
    ['No, file cards are kept by us.', 'keep', 'asserted affirmed'],
  ],

  'a negative phrase': [
    ['Nobody sells your file.', 'sell', 'asserted denied'],
    ['None of our guides sells your file.', 'sell', 'asserted denied'],
    ['None of our guides sell your file.', 'sell', 'asserted denied'],
    ['Each of our guides keeps your file.', 'keep', 'asserted affirmed'],
    ['Our guides with no badge sell your file.', 'sell', 'asserted affirmed'],
    ['We collect no names.', 'collect', 'asserted denied'],
    ['We collect your name where no guide is near.', 'collect', 'asserted affirmed'],
    ['We collect your name, and no guide.', 'collect', 'asserted affirmed'],
    ['Your file goes to guides and to nobody else.', 'go', 'asserted affirmed'],
    ['With none of these guides do we share your file.', 'share', 'asserted denied [With none of these guides]'],
    ['With no lamp near you we share your file.', 'share', 'asserted affirmed'],
    ['Our file is not for nothing in a safe.', 'is', 'asserted denied'],
    ['There is no code that sends your file.', 'send', 'asserted denied'],
    ['We have no wish to sell your file.', 'sell', 'asserted denied'],
    ['We collect nothing except your name.', 'collect', 'asserted denied excepting'],
  ],

  'a verb behind "without"': [
    ['We share your name without selling your file.', 'share', 'asserted affirmed'],
    ['We share your name without selling your file.', 'sell', 'asserted denied'],
    ['We cannot print your badge without sharing your file.', 'share', 'asserted affirmed'],
    ['We do not print your badge without sharing your file.', 'share', 'open affirmed'],
  ],

  'a question, a condition, what would be': [
    ['Do you sell my file?', 'sell', 'asked affirmed'],
    ['Should we ever sell your file, you will hear of it.', 'sell', 'supposed affirmed'],
    ['We would sell your file if the house closed.', 'sell', 'supposed affirmed'],
    ['If we sell your file, we tell you.', 'sell', 'supposed affirmed'],
    ['Unless we sell your file, we keep it.', 'sell', 'supposed affirmed'],
    ['In the event that we sell your file, we tell you.', 'sell', 'supposed affirmed'],
    ['We have no knowledge that we sell your file.', 'sell', 'supposed affirmed'],
    ['Where we do not keep your file, you hear of it.', 'keep', 'supposed denied'],
    ['Where we keep your file, you hear of it.', 'keep', 'asserted affirmed'],
    ['In the past we sold your file.', 'sell', 'past affirmed'],
    ['We used to sell your file.', 'sell', 'past affirmed'],
  ],

  'what is asked for, open, or said to the reader': [
    ['Keep your key safe.', 'keep', 'advice affirmed'],
    ['Do not tell anyone your key.', 'tell', 'advice denied'],
    ['We do not require your name.', 'require', 'open denied'],
    ['Notes that are not shared with guides are kept.', 'share', 'open denied'],
    ['Notes that are not shared with guides are kept.', 'keep', 'asserted affirmed'],
    ['The porter, who does not sell your file, keeps a list.', 'sell', 'asserted denied'],
    ['The right not to tell your name', 'tell', 'open denied'],
    ['You have the right to sell your file.', 'sell', 'open affirmed'],
    ['You may request that we not share your file.', 'share', 'open denied'],
    ['You may ask us to share your file.', 'share', 'open affirmed'],
    ['You may refuse to allow us to record your name.', 'record', 'open affirmed hedged'],
    ['We are not obliged to share your file.', 'share', 'open affirmed'],
    ['We reserve the right to share your file.', 'share', 'asserted affirmed hedged'],
    ['We may share your file.', 'share', 'asserted affirmed hedged'],
    ['We may not share your file.', 'share', 'asserted denied'],
  ],

  'what an act that is denied would serve for': [
    ['We do not use cookies to record your name.', 'record', 'asserted denied'],
    ['We do not call you to share your file.', 'share', 'open affirmed'],
    ['We use cookies to record your name.', 'record', 'asserted affirmed'],
  ],

  'what others say, define, permit or do': [
    ['Some claim that we sell your file.', 'sell', 'asked affirmed'],
    ['We do not say that we sell your file.', 'sell', 'asked affirmed'],
    ['We do not note that we sell your file.', 'sell', 'supposed affirmed'],
    ['It is a myth that we sell your file, and we share your name.', 'sell', 'asserted denied'],
    ['It is a myth that we sell your file, and we share your name.', 'share', 'asserted affirmed'],
    ['It is a myth that we sell your file but keep your name.', 'keep', 'asserted affirmed'],
    ['The next part deals with how we sell your file.', 'sell', 'topic affirmed'],
    ['"File" means a folder that is sold to a guide.', 'sell', 'defined affirmed'],
    ['Federal law permits houses to sell your file.', 'sell', 'law affirmed'],
    ['Many apps sell files.', 'sell', 'others affirmed'],
    ['Other houses sell files; we do not.', 'sell', 'asserted denied'],
    ['We make no rules that bind you based on your file.', 'make', 'asserted denied'],
    ['If you pay by card, our bank sells your file; we do not.', 'sell', 'asserted affirmed'],
  ],

  'verbs that are joined': [
    ['We do not sell or rent your file.', 'rent', 'asserted denied'],
    ['We do not sell but share your file.', 'share', 'asserted affirmed'],
    ['We do not sell your file and share it only with guides.', 'share', 'asserted affirmed'],
    ['We refrain from selling or renting your file.', 'sell', 'asserted denied'],
    ['A file that you give us will not be lent, sold, or rented.', 'sell', 'asserted denied'],
    ['We have not lent, sold or shared your file.', 'sell', 'asserted denied'],
    ['We have not lent, sold or shared your file.', 'share', 'asserted denied'],
    ['In the last year we have both lent and sold your file.', 'sell', 'asserted affirmed'],
    ['They are obliged not to sell or share it.', 'share', 'asserted denied'],
    ['They are obliged not to sell it and share it with guides.', 'share', 'asserted affirmed'],
    ['We do not sell your file for money and we will not do so.', 'sell', 'asserted denied [for money]'],
  ],

  'what is left over in a denied clause': [
    ['We do not keep your file in our cellar.', 'keep', 'asserted denied [in our cellar]'],
    ['We do not keep your file in any form.', 'keep', 'asserted denied'],
    ['We do not record you through the door.', 'record', 'asserted denied [through the door]'],
    ['We do not record anything about you on our website.', 'record', 'asserted denied'],
    ['We do not secretly record you.', 'record', 'asserted denied [secretly]'],
    ['We do not ever record you.', 'record', 'asserted denied'],
    ['We will not in any way knowingly keep your file.', 'keep', 'asserted denied [knowingly]'],
    ['Our camera records no names.', 'record', 'asserted denied [Our camera]'],
    ['Our guides and we record no names.', 'record', 'asserted denied'],
    ['The file kept in our shop is not sold.', 'sell', 'asserted denied [in our shop]'],
    ['No file that you sent us is kept.', 'keep', 'asserted denied'],
    ['We do not sell the file that you write in the quiz.', 'sell', 'asserted denied [that you write in the quiz]'],
    ['We do not sell the file that you give us.', 'sell', 'asserted denied'],
    ['We do not sell files kept by lamps.', 'sell', 'asserted denied [kept by lamps]'],
    ['The clerk does not sell your file.', 'sell', 'asserted denied [The clerk]'],
    ['The clerk opens the shop; it does not sell your file.', 'sell', 'asserted denied [it]'],
    ['Outside parties do not see your file.', 'see', 'asserted denied [Outside parties]'],
    ['We do not record you while you sleep.', 'record', 'asserted denied [while you sleep]'],
    ['We do not sell your file, because we like you.', 'sell', 'asserted denied'],
    ['On Mondays, we do not sell your file.', 'sell', 'asserted denied [On Mondays]'],
    ['No file in the cellar is sold.', 'sell', 'asserted denied [in the cellar]'],
    ['There are no cameras in the cellar.', 'are', 'asserted denied [in the cellar]'],
  ],
  'what stands beside advice, a law or a case': [
    ['Think twice before you share your file.', 'share', 'advice affirmed'],
    ['Think twice before we share your file.', 'share', 'asserted affirmed'],
    ['Read our leaflet, and we keep your file.', 'keep', 'asserted affirmed'],
    ['Read our leaflet, and guides keep your file.', 'keep', 'advice affirmed'],
    ['The law lets banks share your file, and we sell it.', 'sell', 'asserted affirmed'],
    ['The law lets banks share your file, and shops sell it.', 'sell', 'law affirmed'],
    ['If a time comes when we need your file, we ask.', 'need', 'supposed affirmed'],
  ],

  'a pair, a duty, a promise': [
    ['We neither sell nor keep your file.', 'sell', 'asserted denied'],
    ['We neither sell nor keep your file.', 'keep', 'asserted denied'],
    ['The shop neither sells nor keeps your file.', 'sell', 'asserted denied [The shop]'],
    ['We keep neither names nor numbers.', 'keep', 'asserted denied'],
    ['We do not require your name, and we do not sell your file.', 'sell', 'asserted denied'],
    ['We guarantee that we do not sell your file.', 'sell', 'asserted denied'],
    ['We cannot guarantee that the file you write is not sold.', 'sell', 'supposed denied [you write]'],
    ['Selling your file is not something we do.', 'sell', 'asserted denied'],
  ],
  'a denial of a part': [
    ['We do not knowingly sell your file.', 'sell', 'asserted denied [knowingly]'],
    ['We do not sell or rent the file of minors.', 'sell', 'asserted denied [of minors]'],
    [
      'We do not share your file with guides for the assessment of walks.',
      'share',
      'asserted denied [for the assessment of walks]',
    ],
    ['If you object, we do not share your file.', 'share', 'asserted denied [If you object]'],
    ['Even if you agree, we do not share your file.', 'share', 'asserted denied'],
    ['We are not knowingly able to share your file.', 'share', 'asserted denied [knowingly]'],
    ['Your file is kept on your phone.', 'keep', 'asserted affirmed on device'],
    ['We collect no names but numbers.', 'collect', 'asserted denied'],
    ['No name is sent to fetch the weather.', 'send', 'asserted denied [to fetch the weather]'],
    ['We collect no names that we do not need.', 'collect', 'asserted denied [that we do not need]'],
    ['We collect no names from people who call us.', 'collect', 'asserted denied [from people who call us]'],
    ['No name is kept on your phone.', 'keep', 'asserted denied on device [on your phone]'],
    ['We do not share it – if you ask, we print it.', 'share', 'asserted denied'],
    [
      'We lend your file to nobody so that they can write to you.',
      'lend',
      'asserted denied [so that they can write to you]',
    ],
    ['We do not lend your file, so that nobody can write to you.', 'lend', 'asserted denied'],
    ['The receipt does not contain your name.', 'contain', 'asserted denied [The receipt]'],
    ['Our lamp does not contain trackers.', 'contain', 'asserted denied [Our lamp]'],
    [
      'We do not knowingly record names from anyone under 12.',
      'record',
      'asserted denied [knowingly record names from anyone under 12]',
    ],
    ['We do not run any server that records your name.', 'record', 'open affirmed'],
    ['We do not run the server that records your name.', 'record', 'asserted affirmed'],
    ['We collect no names that you give us.', 'collect', 'asserted denied'],
    ['These cookies do not record your name.', 'record', 'asserted denied [These cookies]'],
    ['Our lamp does not record your name.', 'record', 'asserted denied [Our lamp]'],
    ['We receive no names from your self-hosted lamp.', 'receive', 'asserted denied [from your self-hosted lamp]'],
    ['We receive no names from our guests.', 'receive', 'asserted denied'],
    ['We do not ask for your name.', 'ask', 'asserted denied'],
    ['Your name is not sold or used for advertising.', 'sell', 'asserted denied'],
    ['Your name is not sold or used for advertising.', 'use', 'asserted denied [for advertising]'],
    ['Your name is not sold or shared for advertising.', 'sell', 'asserted denied [for advertising]'],
    [
      'Your name is never sold or shared, provided that you agree.',
      'sell',
      'asserted denied [provided that you agree]',
    ],
    ['We do not disclose your file without a court order.', 'disclose', 'asserted denied [without a court order]'],
    ['We do not use your file in a way that harms you.', 'use', 'asserted denied [in a way that harms you]'],
    [
      'We do not share your file for the assessment of walks and we keep it.',
      'share',
      'asserted denied [for the assessment of walks]',
    ],
    ['A page with these cookies does not send your file.', 'send', 'asserted denied [A page with these cookies]'],
    ['Names are not shared outside of our group.', 'share', 'asserted denied [outside of our group]'],
  ],
};

describe.each(Object.entries(VERDICTS))('%s', (_, rows) => {
  it.each(rows)('%s', (text, lemma, expected) => {
    expect(verdict(text, lemma)).toBe(expected);
  });
});
