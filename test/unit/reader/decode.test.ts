import { describe, expect, it } from 'vitest';
import { DecodeError, decodeBytes, kindOf } from '../../../src/reader/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('encodings', () => {
  it.each([
    ['UTF-8', utf8('Größe'), undefined, 'Größe'],
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('Größe')), undefined, 'Größe'],
    ['UTF-16, little end first', Uint8Array.of(0xff, 0xfe, 0x41, 0, 0xe9, 0), undefined, 'Aé'],
    ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, 0, 0x41, 0, 0xe9), undefined, 'Aé'],
    ['windows-1252 without a word', latin1('Gr\u00f6\u00dfe \u0093x\u0094'), undefined, 'Größe “x”'],
    ['by header', Uint8Array.of(0xcf, 0xf0, 0xe8), 'text/html; charset="windows-1251"', 'При'],
    ['by meta', latin1('<meta charset=iso-8859-2>\u00b1'), 'text/html', '<meta charset=iso-8859-2>ą'],
    ['by a name nobody knows', latin1('\u00e9'), 'text/html; charset=x-none', 'é'],
    ['UTF-8 under a wrong name', utf8('é'), 'text/html; charset=iso-8859-1', 'é'],
    ['UTF-8 cut within a character', utf8('“Größe” é').subarray(0, -1), undefined, '“Größe” \ufffd'],
    [
      'UTF-8 with a byte lost',
      Uint8Array.of(...utf8('Straße, Größe, ähnlich, übel'), 0xff),
      undefined,
      'Straße, Größe, ähnlich, übel\ufffd',
    ],
    ['windows-1252 under the name of UTF-8', latin1('Gr\u00f6\u00dfe'), 'text/html; charset=utf-8', 'Größe'],
  ])('%s', (_, bytes, header, content) => {
    expect(decodeBytes(bytes, header).content).toBe(content);
  });

  it.each([
    ['a comment', '<!-- charset=koi8-r -->'],
    ['other words', '<p title=charset><form accept-charset=koi8-r>'],
    ['a name that nobody knows', '<meta charset=x-none>'],
    ['a name that its own bytes belie', '<meta charset=utf-16>'],
  ])('finds the meta after %s', (_, before) => {
    expect(decodeBytes(latin1(`${before}<meta charset=windows-1251>\u00cf`)).content).toMatch(/П$/);
  });

  it('takes the name from an XML declaration', () => {
    expect(decodeBytes(latin1('<?xml version="1.0" encoding="windows-1251"?>\u00cf')).content).toMatch(/П$/);
  });

  it('knows an encoding whose bytes are ASCII', () => {
    expect(decodeBytes(latin1('<meta charset=iso-2022-jp>\u001b$B0U\u001b(B')).content).toMatch(/意$/);
  });

  it.each([
    ['PDF', utf8('%PDF-1.7 …')],
    ['ZIP', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)],
    ['zeros', new Uint8Array(100)],
    ['control characters', Uint8Array.from({ length: 400 }, (_, i) => 1 + (i % 8))],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodeBytes(bytes)).toThrow(expect.objectContaining({ code: 'not-text' }));
  });

  it('refuses what is too large', () => {
    expect(() => decodeBytes(new Uint8Array(33_000_000))).toThrow(DecodeError);
    expect(() => decodeBytes(new Uint8Array(33_000_000))).toThrow(expect.objectContaining({ code: 'too-large' }));
  });
});

describe('kinds', () => {
  it.each([
    ['', { contentType: 'text/html; charset=utf-8' }, 'text/html'],
    ['', { contentType: 'application/xhtml+xml' }, 'text/html'],
    ['# A', { contentType: 'text/plain', name: 'a.md' }, 'text/markdown'],
    ['<p>', { name: 'notice.txt' }, 'text/plain'],
    ['a', { name: 'https://acme.example/a.HTM?x=1.txt' }, 'text/html'],
    ['<!DOCTYPE html><p>', {}, 'text/html'],
    ['<p>a</p><p>b</p>', {}, 'text/html'],
    ['# A\n\n## B', {}, 'text/markdown'],
    ['**A**\n\n[b](https://acme.example)', {}, 'text/markdown'],
    ['We collect a < b.', {}, 'text/plain'],
    ['', {}, 'text/plain'],
  ])('%j with %j', (content, options, kind) => {
    expect(kindOf(content, options)).toBe(kind);
  });
});
