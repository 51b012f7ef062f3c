/** Where English sentences end: abbreviations, and the words that open a sentence behind one. */
import type { SentenceEnds } from '../../../language/grammar.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const sentenceEnds: SentenceEnds = {
  abbreviations: words(
    'inc ltd co corp llc plc bv nv ag sa gmbh pty pvt pte sdn bhd ltda lda mr mrs ms dr prof st no nos art arts sec para cf vs etc e.g eg i.e ie u.s u.k e.u a.m p.m p.o approx dept est fig jan feb mar apr jun jul aug sep sept oct nov dec vol ave blvd rd bldg ste tel ext attn reg cal civ',
  ),
  mayEnd: words('inc ltd co corp llc plc gmbh ag sa bv nv etc u.s u.k e.u a.m p.m no'),
  beforeFigures: words('no'),
  openers: words(
    'we you our the this these those if when in for to by with as it its any all please your they he she where while however an a such some by unless although',
  ),
};
