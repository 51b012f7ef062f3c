/** Swedish. */
import type { Language } from '../vocabulary.ts';

export const sv: Language = {
  code: 'sv',
  commonWords:
    'och att det i på som för är av en med den till inte om har vi du din dina ett kan eller när vår våra från dig så ska'.split(
      ' ',
    ),
  notice: {
    noticeNames: [
      '(integritetspolicy|integritetspolicyn|sekretesspolicy|sekretesspolicyn|dataskyddspolicy|integritetsmeddelande|sekretessmeddelande|personuppgiftspolicy|integritetsskyddspolicy|dataskyddsinformation|integritetsinformation|sekretessförklaring)',
      'policy för (personuppgifter|integritet|behandling)',
      'privacy (policy|notice|statement)',
    ],
    selfReference: [
      '(denna|den här|vår|i denna) (integritetspolicy*|sekretesspolicy*|policy*|dataskydds*|integritets*)',
      '(skydda|skyddar|värnar|respekterar) (om |)(din|dina|er) (integritet|personuppgifter|personliga)',
      'din (personliga |)integritet',
    ],
    privacyWords: ['(integritet|integritetspolicy|dataskydd*|personuppgift*|gdpr|sekretess)'],
    publisher: ['(vi|oss|vår|vårt|våra)', 'personuppgiftsansvarig*'],
    handling: [
      '(saml*|insaml*|behandl*|använd*|lagr*|spar*|del*|delar|lämn*|överför*|sälj*|radera*|ta emot|erhåll*|registrera*|skydda*)',
    ],
    personalData: [
      'personuppgift*',
      'personlig* (information|uppgifter|data)',
      '(dina|din|dessa|uppgifter|sådana) (uppgifter|information|data)',
      '(uppgifter|kontaktuppgifter|information)',
      'ip adress*',
      '(e postadress*|telefonnummer|mejladress*)',
    ],
    yourData: [
      '(dina|er|era) (personuppgifter|uppgifter)',
      'din (information|data|ip|e postadress)',
      '(information|uppgifter) om dig',
    ],
    topics: {
      collection: ['(samlar|samla|insamling*|insamlad*)', 'vilka (uppgifter|personuppgifter)'],
      purposes: ['(ändamål*|syfte*)', '(hur|varför) (vi|använder)'],
      sharing: ['(tredje part*|mottagare|tredjepart*|leverantör*|delar vi|lämnar)'],
      cookies: ['(cookie*|kakor)'],
      retention: ['(lagringstid*|hur länge|lagras|sparas|sparar)'],
      rights: ['(rättigheter|rätt att|rättelse|registerutdrag|integritetsskyddsmyndigheten|datainspektionen)'],
      choices: ['(samtycke|återkalla|invända|avregistrera|avböja)'],
      children: ['(barn|minderårig*)', 'under 1*'],
      security: ['(säkerhet*|kryptera*|skyddsåtgärder)', 'tekniska och organisatoriska'],
      transfer: ['(tredje land|utanför eu|eu ees|överföring*|utanför)'],
      'legal-basis': ['(rättslig grund|laglig grund|berättigat intresse|gdpr|dataskyddsförordningen)'],
      changes: ['(ändringar*|uppdateringar|uppdaterad*|senast)'],
      contact: ['(dataskyddsombud*|kontakta|kontaktuppgifter)'],
    },
    otherNames: ['(användarvillkor*|allmänna villkor|villkor|köpvillkor|riktlinjer|avtal)', 'terms of (service|use)'],
    pageNames: ['(kontakt|logga in|registrera|sök|hjälp|nyheter)'],
    nearNames: ['(cookiepolicy|cookies|cookie policy|personuppgiftsbiträdesavtal)'],
    terms: [
      '(villkor*|avtal*|ansvar*|garanti*|tvist*|domstol*|beställning*|betalning*|pris*|leverans*|produkt*|licens*|uppsägning*|förbjud*|ångerrätt*|köp*)',
    ],
    cookies: ['(cookie*|kakor)'],
    agreement: ['(personuppgiftsbiträde*|parterna|underbiträde*)'],
    statute: ['(artikel|skäl) (1*|2*|3*|4*|5*|6*|7*|8*|9*)', '(medlemsstat*|förordning*|direktiv*)'],
    article: [
      '(enligt|säger|sade|skriver|uppger)',
      '(företag|människor|regeringen|forskare|experter)',
      '(jag|min|mitt|han|hon|hans|hennes)',
      '(bör|tips)',
    ],
  },
};
