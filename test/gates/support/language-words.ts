/** Words of a language that code goes by: what a second language would have to find and replace. */
import { walkCode, type Node } from './source-files.ts';

export interface FoundWord {
  readonly word: string;
  readonly start: number;
}

/**
 * Lower-case words that are compared with a word of a text (`token.norm === 'to'`, `case 'to'`, `['to'].includes(norm)`)
 * or held to be (`new Set(['to', 'by'])`, `'to by'.split(' ')`). Sets of a type of their own (`ReadonlySet<Role>`) hold names
 * and no words.
 */
export function languageWords(file: string, code: string): FoundWord[] {
  const found: FoundWord[] = [];
  const typed = new Set<unknown>();
  const note = (node: unknown): void => {
    for (const { text, start } of strings(node)) {
      for (const word of text.split(' ')) if (WORD.test(word)) found.push({ word, start });
    }
  };
  walkCode(file, code, (node) => {
    if ((node.type === 'VariableDeclarator' || node.type === 'PropertyDefinition') && isOfNames(node, code)) {
      typed.add(bare(node.init ?? node.value));
    }
    switch (node.type) {
      case 'BinaryExpression':
        if (!/^[!=]==?$/u.test(String(node.operator))) break;
        if (isWordOfText(node.left)) note(node.right);
        if (isWordOfText(node.right)) note(node.left);
        break;
      case 'SwitchStatement':
        if (isWordOfText(node.discriminant)) for (const each of node.cases as Node[]) note(each.test);
        break;
      case 'NewExpression':
        if (nameOf(node.callee) === 'Set' && !typed.has(node) && !node.typeArguments) note(argumentOf(node));
        break;
      case 'CallExpression': {
        const callee = bare(node.callee);
        if (callee?.type !== 'MemberExpression') break;
        const method = nameOf(callee.property);
        const isSplit = method === 'split' && [...strings(argumentOf(node))].some(({ text }) => text === ' ');
        if (isSplit || (method === 'includes' && isWordOfText(argumentOf(node)))) note(callee.object);
        break;
      }
    }
  });
  return found.toSorted((a, b) => a.start - b.start);
}

/**
 * Alternatives and words of the regular expressions of a file, without what is spelt in classes of characters and the
 * names of protocols. Single letters are marks and endings.
 */
export function wordsOfRegexes(file: string, code: string): FoundWord[] {
  const found: FoundWord[] = [];
  walkCode(file, code, (node) => {
    const pattern = node.type === 'Literal' ? (node.regex as { pattern?: string } | undefined)?.pattern : undefined;
    if (pattern === undefined) return;
    const plain = pattern
      .replace(/\\(?:[pP]\{[^}]*\}|u[0-9a-f]{4}|[a-zA-Z])/gu, ' ')
      .replace(/\[(?:\\.|[^\]\\])*\]/gu, ' ');
    for (const [word] of plain.matchAll(/(?<![\p{L}'’])[a-z]+(?:'[a-z]+)?(?![\p{L}'’])/gu)) {
      if (WORD.test(word) && !PROTOCOLS.has(word)) found.push({ word, start: node.start });
    }
  });
  return found;
}

const PROTOCOLS: ReadonlySet<string> = new Set(['http', 'https', 'www', 'mailto']);

/** Single letters are the numbers of lists. */
const WORD = /^[a-z][a-z'-]*[a-z]$/u;

/** A word as it stands in a text: `token.norm`, `tokens[at]?.stem`. */
const FIELDS = new Set(['norm', 'stem', 'lemma']);

function isWordOfText(node: unknown): boolean {
  const inner = bare(node);
  if (inner?.type === 'MemberExpression') return inner.computed !== true && FIELDS.has(nameOf(inner.property) ?? '');
  return FIELDS.has(nameOf(inner) ?? '');
}

function isOfNames(node: Node, code: string): boolean {
  const annotation = (node.id as Node | undefined)?.typeAnnotation ?? node.typeAnnotation;
  if (typeof annotation !== 'object' || annotation === null) return false;
  const { start, end } = annotation as { start: number; end: number };
  const element = /Set<([^>]*)>/u.exec(code.slice(start, end))?.[1]?.trim();
  return element !== undefined && element !== 'string';
}

/** The string literals that a list, a sum or a literal is made of. */
function* strings(node: unknown): Generator<{ readonly text: string; readonly start: number }> {
  const inner = bare(node);
  if (inner === undefined) return;
  if (inner.type === 'Literal' && typeof inner.value === 'string') yield { text: inner.value, start: inner.start };
  if (inner.type === 'TemplateLiteral') {
    for (const each of inner.quasis as Node[]) {
      yield { text: (each.value as { readonly cooked: string }).cooked, start: each.start };
    }
  }
  if (inner.type === 'ArrayExpression') for (const each of inner.elements as unknown[]) yield* strings(each);
  if (inner.type === 'BinaryExpression' && inner.operator === '+') {
    yield* strings(inner.left);
    yield* strings(inner.right);
  }
}

/** Without parentheses, assertions and question marks. */
function bare(node: unknown): Node | undefined {
  let inner = node as Node | null | undefined;
  while (inner && WRAPPERS.has(inner.type)) inner = inner.expression as Node;
  return inner ?? undefined;
}

const WRAPPERS = new Set([
  'ChainExpression',
  'ParenthesizedExpression',
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
]);

function nameOf(node: unknown): string | undefined {
  const { type, name } = (bare(node) ?? {}) as { type?: string; name?: unknown };
  return type === 'Identifier' && typeof name === 'string' ? name : undefined;
}

function argumentOf(node: Node): unknown {
  return (node.arguments as unknown[])[0];
}
