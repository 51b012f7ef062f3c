/** Legal forms of companies over the world, as they end a name; the same in every language of a notice. */

const FORMS =
  'inc incorporated llc l.l.c lc ltd limited gmbh mbh corp corporation co company companies plc sarl s.a.r.l sàrl s.à sas s.a.s sasu sa s.a bv b.v nv n.v ag kg kgaa ohg ug se pty pvt private pte llp lp l.p srl s.r.l srls spa s.p.a oy oyj ab aps a/s as asa kft zrt bt sro s.r.o doo d.o.o dooel eood ood ad a.d ead jsc ojsc cjsc pjsc ooo zao oao sp z.o.o zoo sp.k bhd sdn tbk fze fzco fz dmcc kk k.k gk ltda ltda.me eireli s.l sl slu s.l.u sociedad lda sti şti aş a.ş pt cv oü osaühing uab sia mb oü ou ev e.v vof cvba bvba sprl scs sca eurl gie cic cio trust foundation association university stiftung holdings group international partnership ulc';

export const LEGAL_FORMS: ReadonlySet<string> = new Set(FORMS.split(' '));

/** Forms that mark a company beyond doubt, unlike "Group" or "International", which are also plain words. */
export const CERTAIN_FORMS: ReadonlySet<string> = new Set(
  FORMS.split(' ')
    .filter(
      (form) =>
        !/^(?:co|company|companies|as|se|sa|ad|bt|mb|ou|sp|pt|cv|lp|lc|fz|private|trust|foundation|association|university|holdings|group|international|partnership|limited|sca|scs)$/.test(
          form,
        ),
    )
    .concat('limited'),
);

/** The form in which {@link LEGAL_FORMS} are listed: lower case, without outer dots. */
export function legalForm(word: string): string {
  return word
    .toLowerCase()
    .replace(/^\.|\.$/g, '')
    .replace(/[,;:]$/, '')
    .replace(/\.$/, '');
}
