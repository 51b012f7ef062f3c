/** Stands in for the browser's extension interface, so that the extension's pages can be shown as plain web pages. */
import de from '../../public/_locales/de/messages.json';
import en from '../../public/_locales/en/messages.json';
import es from '../../public/_locales/es/messages.json';
import fr from '../../public/_locales/fr/messages.json';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const LOCALES: Readonly<Record<string, Messages>> = { de, en, es, fr };
const parameters = new URLSearchParams(location.search);
const language = parameters.get('lang') ?? 'en';
const english: Messages = en;
const messages = LOCALES[language] ?? english;

const listeners = { addListener: (): void => undefined, removeListener: (): void => undefined };
const nothing = (): Promise<undefined> => Promise.resolve(undefined);

export default {
  i18n: {
    getUILanguage: (): string => language,
    getMessage(key: string, substitutions: string | readonly string[] = []): string {
      if (key === '@@bidi_dir') return parameters.get('dir') ?? 'ltr';
      const words = (messages[key] ?? english[key])?.message ?? '';
      return words.replaceAll(/\$([1-9])/gu, (_all, digit: string) => [substitutions].flat()[Number(digit) - 1] ?? '');
    },
  },
  runtime: { getManifest: () => ({ version: '0.1.0' }), openOptionsPage: nothing, getURL: (path: string) => path },
  storage: { local: { get: () => Promise.resolve({}), set: nothing, onChanged: listeners } },
  permissions: {
    contains: () => Promise.resolve(false),
    getAll: () => Promise.resolve({ origins: ['*://shop.example/*'] }),
    request: () => Promise.resolve(false),
    remove: () => Promise.resolve(true),
    onAdded: listeners,
    onRemoved: listeners,
  },
  commands: {
    getAll: () =>
      Promise.resolve([
        { name: '_execute_action', description: '', shortcut: 'Alt+Shift+P' },
        { name: 'read-here', description: messages['menuHere']?.message ?? '', shortcut: '' },
      ]),
  },
  tabs: { update: nothing, create: nothing },
};
