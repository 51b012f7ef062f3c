/** English words around the names of companies, people and products. */
import type { NameWords } from '../../../lexicon/name-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const names: NameWords = {
  connecting: words('of and the de di da del la le du des van von der den for y e et und'),
  opening: words(
    'the a an at by in for when if as while here welcome to we this that our company entity developer controller mr mrs ms dear with under from is are and or but means refers called named namely hereinafter hereafter dear hello hi since because although where do does did can why whether is are therefore thus however additionally furthermore moreover accordingly also including include includes such like hereby section clause article paragraph appendix annex chapter',
  ),
  ending: words(
    "we us our you your i my it its this that these those if who whose how what please privacy policy policies notice statement terms copyright you'll we'll they'll i'll it'll don't won't can't doesn't didn't isn't aren't we've you've they've i've we're you're they're i'm it's that's there's let's",
  ),
  closing: words('all'),
  indefinite: words('a an'),
  endingInSmall: words(
    'by as at in on from with when while which is are was has have does may will shall can or via about through under use uses registered incorporated located having hereinafter hereafter an a any such',
  ),
  generic: words(
    "type types kind kinds collected collection purpose purposes current previous new last updated section introduction overview following other date general here responsible i my me non name opt out log full legal back shop more the a an we us our ours company companies you your user users service services site sites website websites web app apps application applications mobile software program product products game games policy privacy notice statement this and or of for to by collectively platform platforms data controller controllers processor officer protection owner operator publisher provider providers developer developers developer's third party parties personal information customer customers client clients team department legal person entity organization organisation business group agreement device devices country account affiliate affiliates partner partners store stores terms conditions use cookie cookies internet online email e-mail address contact us united states america europe european union california uk usa eu eea information gdpr ccpa coppa parent child children law laws act regulation section article part any all no not free commercial ad supported as is play google apple recipient recipients merchant merchants losses loss others seller sellers buyer buyers visitor visitors member members guest guests usage committee commission commissioner authority supervisory representative dpo consumer consumers corporate global worldwide table contents ios android windows macos linux",
  ),
  institutions: words(
    'college university school academy institute museum hospital clinic society council library foundation club union church theatre theater bank trust',
  ),
  roles: words(
    'issuer bank lender church school college academy club charity society parish practice clinic hospital trust fund firm institution institute employer landlord licensor vendor supplier administrator organiser organizer',
  ),
  ownDetails: [
    '(our|controller) ...2 (contact)? (details|information)',
    '^ ...2 (data)? controller $',
    '(who we are|about us|name ...3 controller|imprint|legal notice)',
  ],
  nameLabel: words('name'),
  describing: words(
    'company companies corporation organization organisation entity business firm charity foundation association partnership',
  ),
  defining: words(
    '( [ , / ; and or hereinafter hereafter hereby herein referred to as collectively individually also known together with its the this either called a both affiliate affiliates subsidiary subsidiaries we us our company parent group any inc ltd',
  ),
  together: words('collectively together jointly'),
  afterPronoun: words(', ) ] / ; . and or we us our collectively as'),
  tradingAs: ['trading as', 'doing business as', 'operating as', 'also trading as', 't/a', 'd/b/a', 'dba'],
  alsoKnownAs: ['aka', 'a.k.a.', 'a.k.a', 'a/k/a', 'also known as', 'alias'],
  plainForms: words(
    'ad as company companies private trust foundation association university holdings group international partnership',
  ),
  shortened: words('St Mr Mrs Ms Dr Prof'),
  ordinal: /^\d{1,3}(?:st|nd|rd|th)$/i,
  title: words('privacy'),
  copyright: words('copyright'),
  partial: [
    '(if|where|when|for) (you|user|customer|visitor|individual|person|people|resident|consumer|those|data subject) ...5 (live|lives|living|reside|resides|residing|located|based|established|resident|domiciled|in|within|from|outside)',
    '(for|of) ...4 (resident|user|customer|visitor|consumer) (of|in|from|within|outside)',
    '^ (in|within|outside) ...4 (,|the controller|the data controller)',
    '(purpose|meaning) of (the)? ...2 (gdpr|general data protection regulation|uk gdpr|eu law)',
    '(for|under) (the)? (uk|eu|eea|european|swiss|brazilian|canadian) ...4 ,',
  ],
  others: [
    '(hosting|hosted|host|web host|webhost)',
    '(processor|subprocessor|sub processor)',
    '(eu|eea|uk|european|european union|article 27|gdpr|swiss|local|legal|authorized) ...2 representative',
    'representative ...3 (in|within|for) (the)? (eu|eea|uk|european|union|united kingdom)',
    '(data|privacy) protection (officer|official|manager|representative|advisor)',
    '(dpo|supervisory authority|data protection authority|regulator|ombudsman|complaints (body|office))',
    '(design|designed|web design|photo|photographs|image|illustration|credits) (by|of|:)',
    'c / o',
  ],
};
