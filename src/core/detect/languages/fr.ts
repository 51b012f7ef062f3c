/** French. */
import type { Language } from '../vocabulary.ts';

export const fr: Language = {
  code: 'fr',
  commonWords:
    'de la le les et des en du que pour dans est un une sur par qui au ou vous nous votre vos avec sont ce ne pas il aux cette se'.split(
      ' ',
    ),
  notice: {
    noticeNames: [
      '(politique|politiques|charte|déclaration|avis|notice|règles|mentions|clause) (de|sur|relative|relatives|d|concernant) (la |à la |aux |l |)(confidentialité|vie privée|protection|données|informations personnelles|utilisation des données)',
      '(politique|charte|règles|déclaration|notice) (de |)(confidentialité|rgpd)',
      '(politique|charte|notice|déclaration|clause) (en matière |d information |générale |)(de |des |relative aux |relative à la |sur la |sur les |)(protection|gestion|traitement|données|confidentialité) (des |de |)(données|vos données|la vie privée|personnelles|à caractère)',
      '(protection|traitement|gestion) (des|de vos) données (personnelles|à caractère personnel)',
      'privacy (policy|notice|statement)',
    ],
    selfReference: [
      '(la présente|cette|notre|présente) (politique|charte|déclaration|notice) (de|sur|relative|d|a pour|décrit|explique|vise|en)',
      '(respect|respecter|respecte|protection|protéger) (de |)(la|votre|vos) (vie privée|confidentialité|données|privée)',
      '(vie privée|confidentialité) (est|de ses|de nos)',
      'attache* (une|beaucoup|la plus)',
      '(s engage|engageons|engagement*) à (protéger|respecter|assurer|ce que)',
      'protection de vos données',
    ],
    privacyWords: [
      'confidentialité',
      'vie privée',
      'données (personnelles|à caractère personnel)',
      'rgpd',
      'protection des données',
    ],
    publisher: ['(nous|notre|nos)', 'la société', '(ce|notre|le) (site|application)', 'responsable (de|du) traitement'],
    handling: [
      '(collect*|recueil*|traite|traiter|traitement*|traitons|traité*|utilis*|conserv*|partag*|transm*|communiqu*|divulgu*|transfér*|stock*|enregistr*|vend*|vendre|supprim*|effac*|accéd*|obten*|reçoi*|recev*|protég*)',
    ],
    personalData: [
      '(données|informations|renseignements) (à caractère personnel|personnelles|personnels|nominatives|vous concernant|d identification|de contact|de connexion|de navigation|de localisation|relatives|collectées|que vous)',
      '(vos|ces|les|des|leurs|ses|certaines) (données|informations)',
      'données',
      'adresse* (ip|e mail|email|électronique|électroniques|mail|postale)',
      '(numéro de téléphone|coordonnées|date de naissance)',
    ],
    yourData: [
      'vos (données|informations|coordonnées|renseignements)',
      '(données|informations) (personnelles |)(vous concernant|que vous)',
      'votre (adresse|compte|vie privée|nom)',
    ],
    topics: {
      collection: [
        '(données|informations) (collectées|que nous|recueillies|traitées)',
        '(collecte|collectons|recueillons|collectées|collecter) *',
        'quelles (données|informations)',
      ],
      purposes: [
        '(finalité|finalités|objectifs)',
        'utilisation (de|des) (vos|données|informations)',
        'comment (utilisons|nous utilisons)',
        'pourquoi',
      ],
      sharing: [
        '(destinataire|destinataires|sous traitant|sous traitants|prestataires)',
        '(partage|communication|divulgation|transmission) (de|des|à)',
        'à des tiers',
        'tiers',
      ],
      cookies: ['cookie*', '(traceurs|témoins)', 'google analytics'],
      retention: [
        '(durée|durées|période|délai) de conservation',
        'conserv* (pendant|pour|vos|les|aussi)',
        'combien de temps',
      ],
      rights: [
        'droit* (d|de|à) (accès|rectification|effacement|opposition|portabilité|limitation|suppression|l oubli|l effacement|la portabilité|retirer)',
        '(vos|exercer vos|exercice des|exercer ces) droits',
        'cnil',
        '(réclamation|rectifier)',
      ],
      choices: ['(désabonn*|désinscri*|consentement|retirer|opt out|opposer|refuser|paramétr*|préférences)'],
      children: ['(enfants|mineurs|mineur)', 'moins de 1*'],
      security: [
        '(sécurité|mesures) (des|de|techniques|informatique|et)',
        '(chiffrement|ssl|sécurisé*|cryptage)',
        'mesures (techniques|de sécurité)',
      ],
      transfer: [
        '(transfert|transferts) (de|des|hors|international|internationaux|en)',
        'union européenne',
        'clauses contractuelles',
        'privacy shield',
        'hors de',
      ],
      'legal-basis': [
        '(base|bases|fondement|fondements) (légale|légales|juridique|juridiques)',
        'intérêt* légitime*',
        'consentement',
        '(rgpd|informatique et libertés)',
        'obligation* légale*',
      ],
      changes: [
        '(modification|modifications|mise à jour|mises à jour|évolution) (de|du|la|des)',
        'dernière (mise|modification)',
        'date d entrée',
      ],
      contact: [
        '(délégué|dpo|responsable du traitement|responsable de traitement)',
        '(nous contacter|contactez|contacter)',
        'nous écrire',
      ],
    },
    otherNames: [
      '(conditions|termes) (générales|d utilisation|générale|de vente|d usage|particulières|de service|contractuelles|commerciales|d accès|de|et|d)',
      '(cgu|cgv|cgvu|cguv)',
      '(mentions légales|règlement|règles de la communauté|directives|lignes directrices|contrat|licence)',
      'règles (de|d|du|pour)',
      'politique* (de|d|sur|en matière|relative) (retour|remboursement|modération|contenu*|utilisation|publicité|droit*|les contenus|avis|annulation|sécurité)',
      'terms of (service|use)',
    ],
    pageNames: ['(aide|contact|connexion|inscription|recherche|faq|actualités|signaler|guide)'],
    nearNames: [
      '(politique|charte|gestion|utilisation|paramètres) (de|des|d utilisation des|en matière de|relative aux|sur les|les) (cookies|traceurs|témoins|gestion des cookies)',
      '(cookies|traceurs)',
      'accord (de|sur le) traitement',
    ],
    terms: [
      '(conditions générales|conditions d utilisation|cgu|cgv|vente*|commande*|livraison|prix|paiement*|responsabilité|résiliation|résilier|garantie*|tribunal|tribunaux|juridiction*|litige*|acheteur|vendeur*|abonnement*|contrat*|licence*|propriété intellectuelle|rétractation|remboursement*|client|clients|produit*|annonce*|interdit*|droit français|force majeure)',
      'droit applicable',
      'vous (acceptez|reconnaissez|engagez|garantissez|devez)',
      's engage',
    ],
    cookies: ['cookie*', '(traceur|traceurs|témoin|témoins|balises|pixels)'],
    agreement: [
      'le sous traitant',
      'les parties',
      '(sous traitant|sous traitants) (s|doit|ultérieur*|est)',
      'instructions (du|documentées)',
    ],
    statute: [
      '(article|considérant|alinéa) (1*|2*|3*|4*|5*|6*|7*|8*|9*|premier)',
      'états membres',
      '(règlement|directive|décret|législat*|commission|tribunal)',
      'personne concernée',
    ],
    othersData: [
      '(données|informations|renseignements) (privées|personnelles|confidentielles) (d une personne|d une autre personne|d autrui|d un tiers|d autres personnes|de quelqu un)',
      '(publier|publication|divulguer|diffuser|partager) (des|les|ces|de) (informations|données|images|médias) (privées|privés|personnelles|de particuliers)',
      'doxxing',
    ],
    article: [
      '(selon|déclare|explique|affirme|annonce|rapporte|a déclaré|a annoncé)',
      '(entreprises|gens|gouvernement|consommateurs|internautes|chercheurs|experts)',
      '(je|mon|ma|mes|il|elle|ils|son)',
      '(on|faut|conseils|recommandons)',
    ],
  },
};
