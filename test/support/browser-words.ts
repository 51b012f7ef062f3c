/** The part of the browser that gives words, in English, for tests of what the panel says. */
import messages from '../../public/_locales/en/messages.json';

const known: Readonly<Record<string, { readonly message: string }>> = messages;

export const englishBrowser = {
  default: {
    i18n: {
      getUILanguage: (): string => 'en',
      getMessage: (key: string, substitutions: string | readonly string[] = []): string =>
        (known[key]?.message ?? '').replaceAll(
          /\$([1-9])/gu,
          (_all, digit: string) => [substitutions].flat()[Number(digit) - 1] ?? '',
        ),
    },
  },
};
