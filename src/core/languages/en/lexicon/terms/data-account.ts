/** English names for account, profile and social-media data. */
import type { Term } from '../../../../lexicon/term.ts';
import { dataTerm } from './data-term.ts';

const NETWORK =
  '(social network|social networking|social media|social networking site|social networking service|social|facebook|twitter|linkedin|google|instagram|third party|apple|sns|social platform|social media service|social media site|steam|youtube|game center|third party social network|third party social media|social networking website)';

export const accountTerms: readonly Term[] = [
  dataTerm(
    'account.username',
    [
      '(user|login|log in|screen|display|account|profile|online|sign in|sns user|unique user|player|site user|social media user|skype|facebook user|in game|character|gamer) (account|login)? (name|id|identification|identification number|identifier|handle|number)',
      '(username|userid|nickname|screenname|login id|handle|gamertag|user id|log on id|logon id|social media handle|alias)',
      '(individual user id|user identification (number)?|account alias|unique username)',
    ],
    ['You choose a [user name].', 'We store your [username].'],
    {
      unless: [
        '(account|user) number',
        '(we|to|data|information) handle',
        'handle (your|the|personal|our|any|information|data|all|by)',
      ],
      unlessOwned: true,
      skip: ["We ask for the user's name.", 'Partners handle your data.'],
    },
  ),
  dataTerm(
    'account.password',
    [
      '(user|account|login|log in|sign in|access|secret|encrypted|unique|hashed)? (password|passcode|passphrase|pin number|pin code) (hint|@information|question|reminder|recovery @information|hash)?',
      '(login|log in|security|authentication|sign in|social|account access|log on|authenticator) (and (password|access|security))? (credential|@information|key)',
      '(one time (password|passcode|code)|access (code|pin)|private key|passkey|authentication token)',
      '(account|access) credential',
      '(security|secret|challenge) (question|answer|code|question and answer) (and answer)?',
      '(account log in|account login|log in|login|financial account ...8 credential|credential)',
    ],
    ['You choose a [password].', 'We store [login credentials].'],
    {
      unless: [
        '(a|to|=you|and|can|must|or|not|first|we|us|time|without|each|when|last|your|by|may|the|social|single|of|user|require|unauthorized|where|before|=you|facebook|after|via|upon|should) (log in|login) !data !information !detail',
        'password (protected|protection|protect|reset|manager|reminder)',
        '(=your|the|secure|keep) (account|user name|username|user id|log in|login|pin) (,|and|or)? (=your)? password (secure|confidential|secret|safe|private)',
        '(access|security|authentication) key',
        'security @information',
        '(log in|login) (to|with|using|through|via|page|in|from|and|for|into|or|on|at|is|as|by|button|session|time|status|screen|process|system|if)',
      ],
      skip: ['The area is password protected.', 'Log in to see it.'],
    },
  ),
  dataTerm(
    'account.preferences',
    [
      '(personal|user|communication|marketing|customer|product|language|shopping|account|content|privacy|music|contact|notification|cookie|travel|consumer|food|individual|site|feature|advertising|browser|dietary|general|inferred|reading|viewing|favorite|email|service|lifestyle|consumer product|saved|browsing|app|application|display|interest and|personalization|social|purchase) (and|or|,|/)? (other|account|personal|product|marketing|communication|device|lifestyle|user|contact)? (interest|preference|setting|choice|hobby|taste|=likes|opinion|attitude|predisposition|need) (and (preference|interest|setting|hobby|favorite|activity))? (@information|setting|data)?',
      '(preference|interest|hobby|hobbies|favorite|personal taste|taste|predisposition|aptitude|psychological trend) ((,|and|or)? (interest|preference|favorite|setting|hobby|@information))? (@information)?',
      '(information|data) (about|on|regarding|concerning|related to) (your|their|personal)? (personal|product|consumer)? (preference|interest|hobby|taste|likes|habit)',
      '(preference|interest|setting) @information',
      '(likes|like and dislike|dislike)',
      '(privacy|site|user|display|app|application|notification|customized|customization) setting',
      '(your|user|their) <area of interest>',
    ],
    ['We note your [communication preferences].', 'Tell us your [interests and hobbies].'],
    {
      unless: [
        '(legitimate|best|of|our|overriding|public|=in|vital|their|any|no|other|third party|these|such|based|conflict|financial|has|have|legal|business|that|be|express|security|ownership|an|interest|with|controlling|of potential|into|particular|property|your overriding|privacy|those|for|to|overriding|the|your) (legitimate)? interest (of|in|or fundamental|or|that|based|and|to|for|rate|for|are|is|override|over)',
        '(legitimate|best|our|vital|public|business|property|overriding|an|controlling|security|any|its|compelling|commercial|economic|fundamental|essential|mutual|national) (or economic|or commercial|and economic)? interest',
        '(of|be|have|in) interest',
        '(update|change|changing|manage|set|setting|adjust|adjusting|modify|through|edit|editing|using|via|by|in|with|opt out|managing|selecting|select|control|updating|according to|indicate|exercise|browser|cookie|privacy|the|device|of|app|to) (=your|the|their|cookie)? (email|communication|marketing|account|privacy|cookie|notification|browser|advertising|device|contact|app|application|user|application|user|ad|opt out)? (preference|setting|choice)',
        '(=would|may|might|=you|which|look|=not|something|=we|users|and|the|feel|sites|=to|more|sounds|issues|acts|things|information|companies|just) (=like)',
        '=like',
        'your (interest) (in|and request|and needs)',
        '(your|customer|user|individual|special|business|our|their|needs and|personal|service) (need|choice)',
        'interest (based|in)',
        '(user|privacy|customer) (choice|opinion|need)',
        '(to you|to your|relevant to|match|suit|meet|tailored to|based on|=to|individual|potential|greater|mutual) (your)? (personal|individual|specific|area of)? (interest|preference|taste|need) (and (preference|interest|need))?',
        '(that|which|may) (may|might|will)? (be of)? interest',
        'favorite (thing|place|way)',
        '(app|application|service|product|site|website|device|browser|feature|content) need',
      ],
      skip: ['It is in our legitimate interests.', 'You would like to know more.', 'Change your cookie preferences.'],
    },
  ),
  dataTerm(
    'account.sign-on',
    [
      `(single sign on|sso|facebook connect|facebook login|google sign in|social (login|sign in|sign on|log in)|sign in service|login with facebook|openid|open id) (@information|service|credential)?`,
      `(log in|login|sign in|sign up|register|connect|logging in|logged in|signing in|registering|sign on|logging on|connecting|authenticate|log into|linking|signing up|log on|access) ...6 (through|using|via|with|to|from|by) ...5 (facebook|twitter|google|linkedin|social (network|media|networking)|sns|instagram|game center) (account|connect|service|id|site|login|credential|profile|network|platform)?`,
      '(log in|login|sign in|sign up|register|connect|logging in|signing in|registering|sign on|signing up|connecting|log into) ...4 (through|using|via|with|to|from|by|into) (a|an|your|the|any|another|other)? (third party|social) (social)? (network|networking|media|platform|site|service|login|id|account) (account|site|platform|service|or|network|provider|id)?',
      '(connect|associate|link|integrate|connecting|linking) (your|their|the|its|our)? ...4 (facebook|twitter|google|linkedin|social (network|media|networking)) (site|network)? (account|profile|id)',
      'link (your|their|an|a|the) (=account|=accounts|...2 =app|...2 =accounts|...2 =account|=profile|...2 =game) (with|to) ...5 (facebook|twitter|google|linkedin|social (network|media|networking))',
      '(facebook|twitter) account',
      '(integrate|integration|connect|play|use) ...4 (with|to|through|on) (a|your|any)? (social network|sns|facebook|social media) (account|app|service|site|page|platform|features)?',
      `(facebook|twitter|google|linkedin|instagram|apple|vk|social media|social network) (id|user id|account id|access token|connect|credential|login credential|token)`,
    ],
    [
      'We offer [Facebook Login].',
      'You may [sign in with your Facebook account].',
      'You may [register through a social network].',
      'You can [link your lamp to your Twitter account].',
    ],
    {
      unless: [
        '(link|links|register) ...12 (third party|to other) ...3 (site|website|web site|application|platform|service)',
      ],
    },
  ),
  dataTerm(
    'social',
    [
      `${NETWORK} (account|site|profile|network|service|page|platform|website)? (@information|profile|account (@information|id|number)|user name|content|handle|name|post|activity|feed|link|connection|profile @information|credential|id)`,
      `(information|data|content) (from|about|available (on|through)|associated with|contained in|shared (on|by)|you (make available|share|post) (on|through|to)) (your|their|a|the|other|such|third party)? ${NETWORK} (account|site|profile|network|service|page|platform|website|connection)`,
      '(public|your|facebook|twitter|google|linkedin|social) profile (@information|picture and|page|data)',
      '(social (media|network) (data|account|profile|information|interaction)|social graph|follower|social plugin data|social interaction|facebook profile|linked account)',
    ],
    ['We receive [social media information].', 'We get your [Facebook profile].'],
    {
      unless: [
        '(our|on|through|third party|via|from|of|a|other|using|the) (own)? (social media|social network|social networking|facebook|twitter|social|third party|google|linkedin|instagram|apple|youtube) (site|service|network|platform|website)? (page|account|feed|link|content|@information|post|profile|service|activity|name|feature|account)',
        'such as (facebook|twitter|google|linkedin|instagram|apple|youtube) (site|service|network|platform|website|page|account|feed|link|content|post|feature)',
        'third party (@information|content|name|link|activity|account|post|profile|credential|id)',
        '(apple|google|steam|youtube) (@information|content|activity|name|link|post|service)',
        'public profile',
        'follower of',
      ],
      skip: ['See our Facebook page.'],
    },
  ),
  dataTerm(
    'social.contacts',
    [
      '(mobile|phone|device|email|mobile phone|telephone|personal|social|user|gmail|electronic|computer)? (address book|contact list|contacts list|phonebook|phone book|friend list|friends list|buddy list|contact database|list of (friend|contact)|contact book|list of contact) (@information|contact|entry|data|and (contact|calendar|photo))?',
      '(your|phone|device|stored|facebook|mobile|user|email|social network|personal|social media|address book|imported|outlook|the) (phone|device|own|mobile|email|address book)? =contacts',
      '^ =contacts $',
      ', <=contacts> (,|and|or)',
      '(friend|follower|connection|people|other|=contacts) (name|email|email address|phone number|contact information|contact details|list|name and email address|id|photo|names)',
      'contact list',
      '(name|email address|phone number|email|contact information|contact details|number|address) (,|and|or)? (email address|phone number|address|telephone number|mailing address|other information|profile picture)? (of|for|about) (your|a|any|those|such|these) (social networking site|facebook|other|mobile|social)? (friend|contact|recipient|referral|other people|others|people|other person|referred|family member)',
      '(number|list) of friend',
      '=contacts ...2 (in|on|from|stored) ...3 (phone|device|address book|account)',
      'people you (know|connect with|communicate with)',
      '(friend|connection) (list|@information) (from|of)',
    ],
    ['The app reads your [address book].', 'We get your [friends list].'],
    {
      unless: [
        '(list of) ...2 (other|our)',
        '(other) (name|list|id|photo|email)',
        'people (email|name|list|id)',
        '(the|our) =contacts',
        'your =contacts (with)',
        'with (=your|their) =contacts',
        'business contact database',
      ],
      skip: [
        'Tell our contacts.',
        'You may share your route with your contacts.',
        'Owner contact email',
        'We consult business contact databases.',
      ],
    },
  ),
  dataTerm(
    'account',
    [
      '(account|registration|membership|member|subscriber|profile|enrollment|subscription|sign up|log in|login|customer|public profile|public|basic|other|online|personal|player|purchase) (and|or|,|/)? (profile|account|registration|other|log in|contact|transaction|billing|login|related|preference|membership)? (profile|account|registration|membership|subscription|enrollment|login|log in|relationship) (@information|setting|data|history|activity|record|status|detail|name)?',
      '(account|registration|profile|membership|enrollment|subscription|sign in|sign up|login|log in|avatar) (and|or|,)? (profile|billing|account|contact|other|password|usage|order|preference|transaction|activity|device|login|registration)? (@information|setting|id|number|status|history|record|preference|activity|detail|type)',
      '(user profile (@information)?|profile|user account|public profile|personal profile|biography|personal description|bio|avatar)',
      '(information|data) (about|associated with|in|from|on|contained in|related to|you (include|provide|have included|add) in|relating to) (your|the|user|their) (public|user|personal|online|customer)? (account|profile|registration|subscription|user profile|membership)',
      '(account|customer|member|loyalty|membership|subscriber|policy|client|frequent flyer|rewards) (number|id)',
    ],
    ['We collect [account information].', 'You fill in a [user profile].', 'We hold your [registration data].'],
    {
      unless: [
        '(an|the|our|create|creating|customer|personal|online|=your|this|any|of|each|their|that|new|one|such|through|public|company|social media|my|updating|on|in|to|delete|deleting|paid|other|multiple|business|another|and) (user|personal|online|public|individual|customer|new|social media|third party|password protected|free|member|membership)? (account|profile|subscription|registration|login|member profile|user profile|user account|public profile|personal profile|avatar|bio|account profile|relationship) !information !data !setting !history !detail',
        '(update|change|edit|manage|access|modify|through|visit|visiting|in|log|editing|changing|review|correct|updating|using|via|by|adjust|into|on|adjusting|accessing|page|of|to) (=your|the|their)? (account|profile|user) (account|profile)? (setting|page|preference|detail)',
        'account (holder|manager|page|payable)',
        'user (preference|setting|type|activity|detail|record|history|status)',
        '^ (subscription|registration|membership|account) $',
      ],
      skip: ['You can change your account settings.', 'Create an account to begin.'],
    },
  ),
];
