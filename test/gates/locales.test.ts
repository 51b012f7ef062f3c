/** The words of the interface: the same in every language, none outside of `_locales`. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lineOf, readProjectFile, ROOT, sourceFiles, walkCode, type Node } from './support/source-files.ts';

type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

const messagesOf = (language: string): Messages =>
  JSON.parse(readProjectFile(`public/_locales/${language}/messages.json`)) as Messages;
const placeholders = (message: string): string[] => [...new Set(message.match(/\$\d/gu))].toSorted();

const languages = readdirSync(`${ROOT}/public/_locales`);
const english = messagesOf('en');

describe('_locales', () => {
  it('has English, German, French and Spanish', () => {
    expect(languages.toSorted()).toEqual(['de', 'en', 'es', 'fr']);
  });

  describe.each(languages)('%s', (language) => {
    const messages = messagesOf(language);

    it('has the same messages as English', () => {
      expect(Object.keys(messages).toSorted()).toEqual(Object.keys(english).toSorted());
    });

    it('has the same placeholders as English, and words for all', () => {
      const odd = Object.entries(messages).filter(
        ([key, { message }]) =>
          message.trim() === '' ||
          placeholders(message).join(' ') !== placeholders(english[key]?.message ?? '').join(' '),
      );
      expect(odd.map(([key]) => key)).toEqual([]);
    });

    it('fits the stores and says which language it is', () => {
      expect(messages['extensionName']?.message.length).toBeLessThanOrEqual(75);
      expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
      expect(messages['languageTag']?.message).toBe(language);
    });
  });
});

/** Attributes that people see or hear. */
const SPOKEN = new Set(['alt', 'aria-label', 'aria-description', 'label', 'placeholder', 'title']);
/** What stands for itself in every language. */
const UNSAID = /^(?:[^\p{L}]*|example\.org|image\/\w+)$/u;

describe('the extension’s pages', () => {
  const files = sourceFiles().filter((file) => file.startsWith('src/extension/') && file.endsWith('.tsx'));

  it('have no words but those of _locales', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => literals(file, readProjectFile(file)))).toEqual([]);
  });

  it.each([
    '<p>Hello</p>',
    '<p title="Hello" />',
    '<p>{"Hello"}</p>',
    '<p>{a ? "Yes" : b}</p>',
    '<p>{`Page ${a}`}</p>',
  ])('%s would be found', (code) => {
    expect(literals('a.tsx', code)).toHaveLength(1);
  });

  it.each([
    '<p>{t("hello")} · {a}</p>',
    '<p class="quiet" title={t("hello")} />',
    '<p>{a.kind === "new" && <b />}</p>',
  ])('%s would not', (code) => {
    expect(literals('a.tsx', code)).toEqual([]);
  });
});

function literals(file: string, code: string): string[] {
  const found: string[] = [];
  const take = (node: Node | null | undefined): void => {
    if (!node) return;
    const words = wordsOf(node);
    if (words !== undefined && !UNSAID.test(words.trim())) found.push(lineOf(file, node.start, code));
    if (node.type === 'ConditionalExpression') {
      take(node['consequent'] as Node);
      take(node['alternate'] as Node);
    }
    if (node.type === 'LogicalExpression') take(node['right'] as Node);
  };
  walkCode(file, code, (node) => {
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      for (const child of node['children'] as Node[]) {
        take(child.type === 'JSXExpressionContainer' ? (child['expression'] as Node) : child);
      }
    }
    if (node.type === 'JSXAttribute' && SPOKEN.has(String((node['name'] as Node)['name']))) {
      const value = node['value'] as Node | null;
      take(value?.type === 'JSXExpressionContainer' ? (value['expression'] as Node) : value);
    }
  });
  return found;
}

function wordsOf(node: Node): string | undefined {
  if (node.type === 'JSXText') return String(node['value']);
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type === 'TemplateLiteral') {
    return (node['quasis'] as { value: { raw: string } }[]).map(({ value }) => value.raw).join('');
  }
  return undefined;
}
