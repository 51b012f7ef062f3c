/** What the names on an element (tag, role, class, id) say about its use: menu, banner, panel, toggle. */

export type Use =
  | 'consent'
  | 'navigation'
  | 'site-frame'
  | 'breadcrumb'
  | 'sharing'
  | 'newsletter'
  | 'related'
  | 'sidebar'
  | 'dialog'
  | 'popup'
  | 'comments'
  | 'feedback'
  | 'banner'
  | 'tool'
  | 'skip';

/** Names of consent managers: certain, whatever the element holds. */
const CONSENT_MANAGERS =
  /^(?:onetrust-(?:consent|banner|pc)|coi-(?:banner|consent)|coibanneroverlay|cybotcookiebot|usercentrics-root|didomi-(?:host|popup|notice)|trustarc-banner|truste-(?:consent|button)|teconsent|ot-sdk-btn|cky-(?:consent|modal|overlay|preference)|cmplz-cookiebanner|iubenda-cs-|qc-cmp2?-|sp_message_|fc-consent|osano-cm-|termly-styles|cookie-law-info-bar|cc-(?:window|banner|grower)|borlabs-?cookie|hs-eu-cookie|moove_gdpr_cookie|shopify-pc__|ccm-(?:root|widget)|klaro|tarteaucitron|axeptio|cookiefirst|cookie-script|cookiescript|ch2-|wt-cli-cookie|gdpr-cookie)/;

const CONSENT_WORDS = new Set(['cookie', 'cookies', 'consent', 'gdpr', 'ccpa', 'eucookie', 'cookielaw']);
const BANNER_WORDS = new Set(
  'banner bar popup pop modal overlay alert message msg notification dialog prompt toast dismiss accept info box wall law'.split(
    ' ',
  ),
);
/** What is laid over a page by the browser's helpers, or shown until a script has run. */
const TOOLS =
  /^(?:goog-gt-|skiptranslate|google_translate|browse-?happy|(?:(?:old|outdated|unsupported)-?browser|browser-?(?:warning|update|upgrade|unsupported))(?:-(?:warning|message|banner|alert|notice))?$)/;

const WORDS: Readonly<Record<Exclude<Use, 'consent' | 'site-frame' | 'dialog' | 'tool'>, ReadonlySet<string>>> = {
  popup: new Set('popup popups modal modals lightbox overlay dialog dialogs'.split(' ')),
  comments: new Set('comments comment commentlist disqus discussion discussions replies respond'.split(' ')),
  breadcrumb: new Set('breadcrumb breadcrumbs crumbs crumb bread'.split(' ')),
  navigation: new Set(
    'nav navbar navigation menu menubar submenu topbar toolbar topnav sitenav mainnav megamenu offcanvas hamburger sitemap pagination pager'.split(
      ' ',
    ),
  ),
  sharing: new Set('share sharing social socials sharethis addthis addtoany follow'.split(' ')),
  feedback: new Set('feedback rating ratings helpful vote votes voting'.split(' ')),
  banner: new Set('banner banners announcement announcements'.split(' ')),
  newsletter: new Set('newsletter subscribe subscription signup optin mailchimp mailinglist'.split(' ')),
  related: new Set(
    'related recommended recommendations recirculation promo promos advert ads teaser teasers'.split(' '),
  ),
  sidebar: new Set('sidebar sidenav aside rail widget widgets'.split(' ')),
  skip: new Set('skip skiplink skipnav skiplinks'.split(' ')),
};

/** The words of a class list or id: 'siteCookie-bar main' gives site, cookie, bar, main. */
export function nameWords(names: string): string[] {
  return names
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** The names one by one, as they are written but for capitals. */
function namesOf(names: string): string[] {
  return names.slice(0, 500).toLowerCase().split(/\s+/);
}

/** What the element is used for by its own words, if they say so; the caller weighs that against its text. */
export function useOf(tag: string, role: string, names: string): Use | undefined {
  if (names !== '' && isConsentManager(names)) return 'consent';
  if (names !== '' && namesOf(names).some((name) => TOOLS.test(name))) return 'tool';
  if (tag === 'nav' || role === 'navigation' || role === 'menu' || role === 'menubar') return 'navigation';
  if (role === 'banner' || role === 'contentinfo' || role === 'search' || tag === 'search') return 'site-frame';
  if (role === 'dialog' || role === 'alertdialog') return 'dialog';
  if (role === 'complementary' || tag === 'aside') return 'sidebar';
  const words = names === '' ? [] : nameWords(names);
  if (words.some((word) => CONSENT_WORDS.has(word)) && words.some((word) => BANNER_WORDS.has(word))) return 'consent';
  if (tag === 'header' || tag === 'footer') return 'site-frame';
  for (const use of NAMED_USES) {
    if (words.some((word) => WORDS[use].has(word))) return use;
  }
  return isSiteFrameName(names) || isFooter(tag, role, names) ? 'site-frame' : undefined;
}

const NAMED_USES = [
  'breadcrumb',
  'navigation',
  'sharing',
  'newsletter',
  'related',
  'sidebar',
  'skip',
  'popup',
  'comments',
  'feedback',
  'banner',
] as const;

const SITE_FRAME =
  /^(?:(?:site|page|global|main|top|web|app)[-_]?)?(?:header|footer|masthead|colophon)(?:[-_]?(?:wrapper|wrap|container|inner|area|section))?$/;

/** 'footer' and 'site-header', but not 'no-footer' nor 'section-header'. */
function isSiteFrameName(names: string): boolean {
  return namesOf(names).some((name) => SITE_FRAME.test(name));
}

/** Of what a footer belongs to, where that is a part of the text, or of none. */
const PARTS = new Set(
  'no has with without hide hidden is not section card modal table article panel entry post block content'.split(' '),
);

/** Whether it closes the page: `<footer>`, 'shop-footer', but not 'card-footer'. */
export function isFooter(tag: string, role: string, names: string): boolean {
  if (tag === 'footer' || role === 'contentinfo') return true;
  return namesOf(names).some((name) => {
    const parts = name.split(/[-_]/);
    const at = parts.findIndex((part) => part === 'footer' || part === 'colophon');
    return at >= 0 && at < 2 && parts.length <= at + 2 && !PARTS.has(parts[0] as string);
  });
}

/** Whether its own names say that it is about cookies or consent. */
export function isConsentName(names: string): boolean {
  return isConsentManager(names) || nameWords(names).some((word) => CONSENT_WORDS.has(word));
}

/** Whether it is the banner of a known maker of banners. */
export function isConsentManager(names: string): boolean {
  return namesOf(names).some((name) => CONSENT_MANAGERS.test(name));
}

const PANEL_WORDS = new Set(
  'accordion accordions tabcontent tabpane collapse collapsible collapsed panel tabpanel pane toggle expand expandable expander faq answer spoiler details disclosure'.split(
    ' ',
  ),
);
const APPEARING_WORDS = new Set('wow aos animate animated animation fade fadein reveal scrollreveal inview'.split(' '));

/** Whether a script makes it visible once it is scrolled to. */
export function appears(names: string): boolean {
  return nameWords(names).some((word) => APPEARING_WORDS.has(word));
}

const DIALOG_WORDS = new Set(
  'modal dialog popup lightbox overlay drawer offcanvas menu nav navbar megamenu'.split(' '),
);

/** Whether a hidden element's names make it the body of an accordion or tab. */
export function isPanelName(names: string): boolean {
  const words = nameWords(names);
  if (words.some((word) => DIALOG_WORDS.has(word))) return false;
  return words.some((word) => PANEL_WORDS.has(word)) || (words.includes('tab') && words.includes('content'));
}

export function isDialogName(names: string): boolean {
  return nameWords(names).some((word) => DIALOG_WORDS.has(word));
}

/** Whether a button or link opens a part of the text: its label is then a heading of the notice. */
export function isToggle(attribute: (name: string) => string): boolean {
  if (attribute('aria-controls') !== '' || attribute('aria-expanded') !== '') return true;
  const toggles = attribute('data-toggle') || attribute('data-bs-toggle');
  if (toggles === 'collapse' || toggles === 'tab' || toggles === 'pill') return true;
  if (attribute('role') === 'tab') return true;
  const words = nameWords(`${attribute('class')} ${attribute('id')}`);
  return words.some((word) => PANEL_WORDS.has(word));
}

const HEADING_NAME = /^(?:([a-z]{2,20})[-_]{1,2})?(?:heading|headline|subheading|title|subtitle|h[1-6])$/;
const QUALIFIERS = new Set('no has with without hide hidden is not'.split(' '));

/** A class that styles its element as a heading, by its whole name: 'h3', 'section-title', but not 'prose-h2:mt-4'. */
export function isHeadingName(names: string): boolean {
  return namesOf(names).some((name) => {
    const heading = HEADING_NAME.exec(name);
    return heading !== null && !QUALIFIERS.has(heading[1] ?? '');
  });
}

const VISUALLY_HIDDEN =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text)?|a11y-hidden|assistive-text)(?:$|\s)/;

/** Text for screen readers alone ("opens in a new tab"). */
export function isVisuallyHidden(names: string): boolean {
  return VISUALLY_HIDDEN.test(names);
}
