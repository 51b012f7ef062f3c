/** English names of countries, with their ISO 3166-1 codes. */
import type { Countries } from '../../../lexicon/countries.ts';

const LIST = `AE United Arab Emirates|UAE
AF Afghanistan
AL Albania
AM Armenia
AO Angola
AR Argentina
AT Austria
AU Australia
AZ Azerbaijan
BA Bosnia and Herzegovina
BD Bangladesh
BE Belgium
BG Bulgaria
BH Bahrain
BM Bermuda
BO Bolivia
BR Brazil|Brasil
BY Belarus
CA Canada
CH Switzerland
CL Chile
CN China|People's Republic of China|P.R. China|PRC|P.R.C.
CO Colombia
CR Costa Rica
CY Cyprus
CZ Czech Republic|Czechia
DE Germany|Deutschland
DK Denmark
DO Dominican Republic
DZ Algeria
EC Ecuador
EE Estonia
EG Egypt
ES Spain|España
ET Ethiopia
FI Finland
FR France
GB United Kingdom|England|Scotland|Wales|Great Britain|UK|U.K.|Northern Ireland
GH Ghana
GI Gibraltar
GR Greece
GT Guatemala
HK Hong Kong
HR Croatia
HU Hungary
ID Indonesia
IE Ireland
IL Israel
IN India
IQ Iraq
IR Iran
IS Iceland
IT Italy|Italia
JE Jersey
JM Jamaica
JO Jordan
JP Japan
KE Kenya
KR South Korea|Korea|Republic of Korea
KW Kuwait
KY Cayman Islands
KZ Kazakhstan
LB Lebanon
LI Liechtenstein
LK Sri Lanka
LT Lithuania
LU Luxembourg
LV Latvia
MA Morocco
MC Monaco
MD Moldova
ME Montenegro
MK North Macedonia
MM Myanmar
MT Malta
MU Mauritius
MX Mexico
MY Malaysia
NG Nigeria
NL Netherlands|The Netherlands|Holland
NO Norway
NP Nepal
NZ New Zealand
OM Oman
PA Panama
PE Peru
PH Philippines
PK Pakistan
PL Poland
PR Puerto Rico
PT Portugal
PY Paraguay
QA Qatar
RO Romania
RS Serbia
RU Russia|Russian Federation
SA Saudi Arabia|Kingdom of Saudi Arabia|KSA
SC Seychelles
SE Sweden
SG Singapore
SI Slovenia
SK Slovakia
SN Senegal
SV El Salvador
TH Thailand
TN Tunisia
TR Turkey|Türkiye|Turkiye
TW Taiwan
TZ Tanzania
UA Ukraine
UG Uganda
US United States of America|United States|USA|U.S.A.|U.S.|US
UY Uruguay
UZ Uzbekistan
VE Venezuela
VG British Virgin Islands|BVI
VN Vietnam|Viet Nam
ZA South Africa
ZM Zambia
ZW Zimbabwe`;

// Georgia, the country and the state alike, is left out: the text does not tell which.
// States of the US: an address ends in one more often than in the country.
const STATES =
  'Delaware California Nevada Washington Texas Florida Illinois Massachusetts Oregon Colorado Utah Arizona Ohio Pennsylvania Virginia Michigan Minnesota Wyoming Maryland Connecticut Tennessee Indiana Missouri Wisconsin Kentucky Alabama Louisiana Kansas Iowa Nebraska Idaho Oklahoma Vermont Maine Hawaii Alaska|New York|New Jersey|North Carolina|South Carolina|New Hampshire|Rhode Island|New Mexico|West Virginia|North Dakota|South Dakota';

export const countries: Countries = {
  names: Object.fromEntries([
    ...STATES.split('|').flatMap((part, index) =>
      (index === 0 ? part.split(' ') : [part]).map((name) => [name.toLowerCase(), 'US']),
    ),
    ...LIST.split('\n').flatMap((line) =>
      line
        .slice(3)
        .split('|')
        .map((name) => [name.toLowerCase(), line.slice(0, 2)]),
    ),
  ]),
};
