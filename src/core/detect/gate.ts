/**
 * The cheap look before the heavy one: could this page be a privacy notice? For the content script, so it imports
 * nothing. It lets every likely notice through, and some pages that `detectNotice` then rejects.
 */

export interface PageGlimpse {
  readonly url: string;
  readonly title: string;
  readonly headings: readonly string[];
  /** Some of the page's text, best from its main part; only the first 30,000 characters are looked at. */
  readonly sample: string;
}

const MAX_CHARACTERS = 30_000;

/** Beginnings of words for privacy as titles and addresses have them, accents left out. */
const NAMES: readonly string[] = [
  'privacy',
  'data-protection',
  'data protection',
  'personal information',
  'datenschutz',
  'confidentialite',
  'vie-privee',
  'vie privee',
  'donnees-personnelles',
  'donnees personnelles',
  'privacidad',
  'privacidade',
  'proteccion-de-datos',
  'proteccion de datos',
  'riservatezza',
  'informativa',
  'gegevensbescherming',
  'prywatnosc',
  'prywatności',
  'danych osobowych',
  'ochrana',
  'soukromi',
  'osobnich udaju',
  'integritet',
  'personuppgift',
  'personvern',
  'privatliv',
  'persondata',
  'databeskyttelse',
  'gizlilik',
  'kvkk',
  'adatvedel',
  'adatkezel',
  'privasi',
  'απορρητ',
  'ιδιωτικοτητ',
  'προσωπικων δεδομενων',
  'конфиденциальност',
  'персональн',
  'プライバシー',
  '個人情報',
  '隐私',
  '隱私',
  '个人信息',
  '개인정보',
].map(plain);

/** What a notice keeps saying. */
const TALK = [
  'personal information',
  'personal data',
  'personally identif',
  'your information',
  'your data',
  'privacy',
  'personenbezogene',
  'datenschutz',
  'ihre daten',
  'données personnelles',
  'données à caractère personnel',
  'vos données',
  'confidentialité',
  'datos personales',
  'sus datos',
  'tus datos',
  'privacidad',
  'dati personali',
  'i tuoi dati',
  'riservatezza',
  'persoonsgegevens',
  'uw gegevens',
  'je gegevens',
  'dados pessoais',
  'suas informações',
  'privacidade',
  'danych osobowych',
  'dane osobowe',
  'prywatności',
  'osobních údaj',
  'osobní údaje',
  'personuppgift',
  'personopplysning',
  'personoplysning',
  'kişisel veri',
  'kişisel bilgi',
  'személyes adat',
  'data pribadi',
  'informasi pribadi',
  'προσωπικά δεδομένα',
  'προσωπικών δεδομένων',
  'απορρήτου',
  'персональн',
  'личные данные',
  '個人情報',
  'ユーザー情報',
  'プライバシー',
  '个人信息',
  '您的信息',
  '隐私',
  '個人資料',
  '개인정보',
];

/** So often must a page speak so to be let through on its text alone, and where its name or address speaks for it. */
const TALK_ALONE = 6;
const TALK_WITH_NAME = 1;

/** True where a full look is worth its time. */
export function looksLikeNotice({ url, title, headings, sample }: PageGlimpse): boolean {
  const text = sample.slice(0, MAX_CHARACTERS).toLowerCase();
  const talk = countUpTo(text, TALK_ALONE);
  if (talk >= TALK_ALONE) return true;
  const names = plain([readable(url), title, ...headings.slice(0, 20)].join('\n'));
  return talk >= TALK_WITH_NAME && NAMES.some((name) => names.includes(name));
}

function countUpTo(text: string, enough: number): number {
  let count = 0;
  for (const words of TALK) {
    for (let at = text.indexOf(words); at >= 0 && count < enough; at = text.indexOf(words, at + words.length))
      count += 1;
  }
  return count;
}

/** The path alone: a host may be called privacy.example whatever it shows. */
function readable(url: string): string {
  const path = url.slice(0, 2000).replace(/^[a-z]{1,10}:\/\/[^/]{0,300}/i, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function plain(text: string): string {
  return text
    .slice(0, 4000)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[_+]/g, '-');
}
