/** What must not occur: an outside world in the core, markup made from text anywhere. */
import { describe, expect, it } from 'vitest';
import { lineOf, readProjectFile, sourceFiles, walkCode, type Node } from './support/source-files.ts';

/** The core is a function of its input: no page, no process, no network, no clock, no chance. */
const OUTSIDE_WORLD = new Set([
  'Buffer',
  'XMLHttpRequest',
  'browser',
  'chrome',
  'crypto',
  'document',
  'fetch',
  'globalThis',
  'localStorage',
  'navigator',
  'performance',
  'process',
  'require',
  'self',
  'setInterval',
  'setTimeout',
  'window',
]);

const MARKUP_SINKS = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'dangerouslySetInnerHTML',
]);

describe('source', () => {
  const files = sourceFiles();

  it('of the core touches nothing outside itself', () => {
    const found = files.filter((file) => file.startsWith('src/core/')).flatMap((file) => where(file, touchesOutside));
    expect(found).toEqual([]);
  });

  it('makes no markup and no code from text', () => {
    expect(files.flatMap((file) => where(file, makesMarkupOrCode))).toEqual([]);
  });

  it.each([
    'document.title',
    "window['document']",
    'fetch(url)',
    'Date.now()',
    'new Date()',
    'Math.random()',
    'const at = performance.now()',
  ])('%s would be found in the core', (code) => {
    expect(where('a.ts', touchesOutside, code)).toHaveLength(1);
  });

  it.each([
    'new Date(0)',
    'Date.UTC(2024, 4)',
    'function f(document: Doc) { return document.text; }',
    'a.document.title',
  ])('%s would not', (code) => {
    expect(where('a.ts', touchesOutside, code)).toEqual([]);
  });

  it.each([
    'a.innerHTML = b',
    "a['outerHTML'] = b",
    "a.insertAdjacentHTML('beforeend', b)",
    'document.write(a)',
    'eval(a)',
    'new Function(a)',
    '<p dangerouslySetInnerHTML={a} />',
  ])('%s would be found anywhere', (code) => {
    expect(where('a.tsx', makesMarkupOrCode, code)).toHaveLength(1);
  });
});

type Rule = (node: Node, declared: ReadonlySet<string>) => boolean;

function where(file: string, isWrong: Rule, code = readProjectFile(file)): string[] {
  const declared = new Set<string>();
  walkCode(file, code, (node) => {
    for (const pattern of declarations(node)) declared.add(pattern);
  });
  const found: string[] = [];
  walkCode(file, code, (node) => {
    if (isWrong(node, declared)) found.push(lineOf(file, node.start, code));
  });
  return found;
}

/** A parameter or variable called `document` is the file's own. */
function declarations(node: Node): string[] {
  switch (node.type) {
    case 'VariableDeclarator':
      return names(node['id']);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return (node['params'] as unknown[]).flatMap(names);
    default:
      return [];
  }
}

function names(pattern: unknown): string[] {
  const node = pattern as Node | null;
  switch (node?.type) {
    case 'Identifier':
      return [String(node['name'])];
    case 'ObjectPattern':
      return (node['properties'] as Node[]).flatMap((property) => names(property['value'] ?? property['argument']));
    case 'ArrayPattern':
      return (node['elements'] as unknown[]).flatMap(names);
    case 'AssignmentPattern':
      return names(node['left']);
    case 'RestElement':
      return names(node['argument']);
    default:
      return [];
  }
}

function touchesOutside(node: Node, declared: ReadonlySet<string>): boolean {
  const isFree = (name: string): boolean => OUTSIDE_WORLD.has(name) && !declared.has(name);
  switch (node.type) {
    case 'MemberExpression': {
      const [object, property] = [nameOf(node['object']), nameOf(node['property'])];
      return isFree(object) || `${object}.${property}` === 'Date.now' || `${object}.${property}` === 'Math.random';
    }
    case 'CallExpression':
      return isFree(nameOf(node['callee'])) || nameOf(node['callee']) === 'Date';
    case 'NewExpression': {
      const name = nameOf(node['callee']);
      // A date made from parts is arithmetic; one made from nothing is a clock.
      return isFree(name) || (name === 'Date' && (node['arguments'] as unknown[]).length === 0);
    }
    default:
      return false;
  }
}

function makesMarkupOrCode(node: Node): boolean {
  switch (node.type) {
    case 'MemberExpression': {
      const property = nameOf(node['property']);
      return MARKUP_SINKS.has(property) || (nameOf(node['object']) === 'document' && /^write(?:ln)?$/u.test(property));
    }
    case 'JSXAttribute':
      return MARKUP_SINKS.has(String((node['name'] as Node)['name']));
    case 'CallExpression':
    case 'NewExpression':
      return ['eval', 'Function', 'DOMParser'].includes(nameOf(node['callee']));
    default:
      return false;
  }
}

/** The name of an identifier, or of a property written as a string. */
function nameOf(value: unknown): string {
  const node = value as Node | null;
  if (node?.type === 'Identifier') return String(node['name']);
  return node?.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : '';
}
