/** Languages that are recognised so as to be named, and whose notices are only found where they carry an English name. */
import type { Language } from '../vocabulary.ts';

export const OTHERS: readonly Language[] = [
  {
    code: 'fi',
    commonWords:
      'ja on ei että se oli hän mutta ovat kun tai myös niin sekä voi joka sen ole kuin jos mitä tämä siitä sinun meidän tietoja'.split(
        ' ',
      ),
  },
  {
    code: 'ro',
    commonWords:
      'și de în la nu a să cu pe care este o pentru din un că mai sau ce ale sunt prin dumneavoastră acest această datele noi lor'.split(
        ' ',
      ),
  },
  {
    code: 'ca',
    commonWords:
      'de i la el que en a les per un amb del no una els és al com més són ha o seva aquest aquesta dades vostres pel les ens'.split(
        ' ',
      ),
  },
  {
    code: 'sk',
    commonWords:
      'a sa v na je že s z do o k aj to ako za by pre po sú alebo si tak pri od nie ktoré ktorý sme vás vaše jeho tiež podľa'.split(
        ' ',
      ),
  },
  {
    code: 'vi',
    commonWords: 'và của các có cho không là được trong với một những để khi này thông tin tôi chúng người từ về'.split(
      ' ',
    ),
  },
  {
    code: 'uk',
    commonWords: 'і в на що з та до не як за ви ми або про від для ваші нас їх це ваших якщо також під цій може'.split(
      ' ',
    ),
  },
  {
    code: 'bg',
    commonWords:
      'на и за да се от в с не по че са е които или ние ви вашите както това този чрез може също лични данни'.split(
        ' ',
      ),
  },
];
