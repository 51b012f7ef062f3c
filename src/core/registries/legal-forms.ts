/**
 * Legal forms of companies as they end a name in the registers of the world (the words and abbreviations that ISO 20275
 * lists by country). A name keeps its form whatever language the notice is in: "Brightfern Limited" in a German one, too.
 */

const FORMS =
  'inc incorporated llc l.l.c lc ltd limited gmbh mbh corp corporation co company companies plc sarl s.a.r.l sàrl s.à sas s.a.s sasu sa s.a bv b.v nv n.v ag kg kgaa ohg ug se pty pvt private pte llp lp l.p srl s.r.l srls spa s.p.a oy oyj ab aps a/s as asa kft zrt bt sro s.r.o doo d.o.o dooel eood ood ad a.d ead jsc ojsc cjsc pjsc ooo zao oao sp z.o.o zoo sp.k bhd sdn tbk fze fzco fz dmcc kk k.k gk ltda ltda.me eireli s.l sl slu s.l.u sociedad lda sti şti aş a.ş pt cv oü osaühing uab sia mb oü ou ev e.v vof cvba bvba sprl scs sca eurl gie cic cio trust foundation association university stiftung holdings group international partnership ulc';

export const LEGAL_FORMS: ReadonlySet<string> = new Set(FORMS.split(' '));

/** Abbreviations that stand for other things as well, whatever the language: "pt" for points, "mb" for megabytes. */
export const AMBIGUOUS_FORMS: ReadonlySet<string> = new Set('bt co cv fz lc lp mb ou pt sa sca scs se sp'.split(' '));

/** Written without a full stop of their own: one behind it ends the sentence ("… GmbH."). */
export const WHOLE_FORMS: ReadonlySet<string> = new Set(
  'gmbh limited llc llp lp plc ag sa sas sarl bv nv ab as oy oyj ou oü se kg company incorporated corporation'.split(
    ' ',
  ),
);

/** In a part of an address up to a comma they tell that it names whom a letter goes to: "Brightfern Ltda., 4 Elm Street". */
export const ADDRESSEE_FORMS: ReadonlySet<string> = new Set(
  'inc incorporated llc l.l.c ltd ltda ltda.me gmbh limited corp corporation b.v plc s.a s.a.r.l s.a.s pvt pty'.split(
    ' ',
  ),
);

/** Of these, such as have the street right behind them on many an address's line: "Brightfern Ltd. 4 Elm Street". */
export const FORMS_BEFORE_STREET: ReadonlySet<string> = new Set(
  'inc llc l.l.c ltd gmbh limited corp corporation plc'.split(' '),
);

/** The form in which {@link LEGAL_FORMS} are listed: lower case, without outer dots. */
export function legalForm(word: string): string {
  return word
    .toLowerCase()
    .replace(/^\.|\.$/g, '')
    .replace(/[,;:]$/, '')
    .replace(/\.$/, '');
}
