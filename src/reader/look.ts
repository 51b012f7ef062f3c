/** Whether words that a page lays out can be seen: by what a style sheet or the browser says of their element. */

/** Gives a property's value, as declared or as computed; '' where nothing is known. Lower case. */
export type Look = (property: string) => string;

/** `invisible`: its own text, while what is within may be shown again; `unseen`: all that it holds. */
export type Hiding = 'invisible' | 'unseen' | undefined;

export function hidingOf(look: Look): Hiding {
  const opacity = look('opacity');
  if (opacity !== '' && Number.parseFloat(opacity) < 0.02 && !isMoving(look)) return 'unseen';
  if (isOffScreen(look) || isClippedAway(look)) return 'unseen';
  const visibility = look('visibility');
  if (visibility === 'hidden' || visibility === 'collapse') return 'invisible';
  if (isNothing(look('font-size'))) return 'invisible';
  const color = look('color');
  return color !== '' && channelsOf(color) === 'transparent' && !showsGroundThrough(look) ? 'invisible' : undefined;
}

/** Pages make text visible as one scrolls to it: what has a way to appear counts as shown. */
function isMoving(look: Look): boolean {
  const time = look('transition-duration') || look('transition');
  if (/[1-9]\d{0,4}m?s|\.\d{0,3}[1-9]\d{0,3}m?s/.test(time)) return true;
  const animation = look('animation-name') || look('animation');
  if (animation !== '' && !animation.startsWith('none')) return true;
  const transform = look('transform');
  return (transform !== '' && transform !== 'none') || /opacity|transform/.test(look('will-change'));
}

/** Far beyond any edge, where nothing scrolls to. */
function isOffScreen(look: Look): boolean {
  const isFar = (value: string): boolean => value.startsWith('-') && pixelsOf(value) <= -500;
  if (isFar(look('text-indent'))) return true;
  const position = look('position');
  if (position !== 'absolute' && position !== 'fixed') return false;
  return isFar(look('left')) || isFar(look('top')) || isFar(look('right'));
}

/** To a point: how pages speak to screen readers alone, or to nobody. A folded part is only low, not narrow. */
function isClippedAway(look: Look): boolean {
  const isCut = look('position') === 'absolute' || look('position') === 'fixed';
  if (isCut && /^rect\((?:[01](?:px)?[\s,]{1,4}){3}[01](?:px)?\)/.test(look('clip'))) return true;
  if (/^inset\((?:50|100)%|^(?:circle|ellipse)\(0/.test(look('clip-path'))) return true;
  if (!/hidden|clip/.test(look('overflow'))) return false;
  return isPoint(look('width')) && isPoint(look('height'));
}

function isPoint(value: string): boolean {
  return value !== '' && /^[\d.]/.test(value) && !value.endsWith('%') && pixelsOf(value) <= 1;
}

function isNothing(size: string): boolean {
  return /^0(?:\.0)?(?:px|pt|em|rem|%)?$/.test(size);
}

function pixelsOf(value: string): number {
  const number = Number.parseFloat(value);
  return /(?:em|rem|vw|vh|%)$/.test(value) ? 16 * number : number;
}

/** Letters filled with a picture or a run of colours. */
function showsGroundThrough(look: Look): boolean {
  return `${look('background-clip')} ${look('-webkit-background-clip')}`.includes('text');
}

const NAMES: Readonly<Record<string, string>> = { white: '255,255,255', black: '0,0,0', transparent: 'transparent' };

/** Red, green and blue; `transparent`; '' for a colour that is not known by sight of its name. */
export function channelsOf(color: string): string {
  const named = NAMES[color];
  if (named !== undefined) return named;
  const hex = /^#([0-9a-f]{3,8})$/.exec(color)?.[1];
  if (hex !== undefined) {
    const wide = hex.length < 6 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
    if (wide.length === 8 && wide.endsWith('00')) return 'transparent';
    return [0, 2, 4].map((at) => Number.parseInt(wide.slice(at, at + 2), 16)).join(',');
  }
  const numbers = /^rgba?\(([\d.\s,/%]{5,40})\)$/
    .exec(color)?.[1]
    ?.split(/[\s,/]{1,3}/)
    .filter((part) => part !== '');
  if (numbers === undefined || numbers.length < 3) return '';
  if (Number.parseFloat(numbers[3] ?? '1') === 0) return 'transparent';
  return numbers.slice(0, 3).join(',');
}

/**
 * Whether letters of `color` stand on a ground of the same colour.
 * @param around looks of the element and of what it stands in, outwards
 * @param canvas the colour of the page where nothing gives it another; '' where that is not known
 */
export function isOnItsOwnColor(color: string, around: Iterable<Look>, canvas: string): boolean {
  const letters = channelsOf(color);
  if (letters === '' || letters === 'transparent') return false;
  for (const look of around) {
    const picture = `${look('background-image')} ${look('background')}`;
    // A picture may be of any colour, and what floats stands on something else.
    if (/url\(|gradient\(|image\(|var\(/.test(picture) || /absolute|fixed|sticky/.test(look('position'))) return false;
    const ground = look('background-color') || look('background');
    if (ground === '' || ground.startsWith('none')) continue;
    const channels = channelsOf(ground);
    if (channels === 'transparent') continue;
    return channels === letters;
  }
  return canvas === letters;
}

export function isStruckThrough(look: Look): boolean {
  return `${look('text-decoration-line')} ${look('text-decoration')}`.includes('line-through');
}

/** Of an element that is no block by its tag. */
export function isBlockLook(look: Look): boolean {
  return /^(?:block|flex|grid|list-item|flow-root|table)$/.test(look('display'));
}

/** Makes boxes of all that stands in it, words of a sentence too. */
export function isRowOfBoxes(look: Look): boolean {
  return /flex|grid/.test(look('display'));
}

/** Undefined where nothing is said of it. */
export function isBoldLook(look: Look): boolean | undefined {
  const weight = look('font-weight');
  if (weight === '' || weight === 'inherit') return undefined;
  return weight.startsWith('bold') || Number(weight) >= 600;
}

/** Addresses are written backwards and turned round again, so that programs do not find them. */
export function isReversedLook(look: Look): boolean {
  return look('direction') === 'rtl' && /override/.test(look('unicode-bidi'));
}

/**
 * The words that a style sheet writes into an element that has none: "We <span class="no"></span> sell". Marks and the
 * letters of icon fonts are none.
 * @param contentOf the property `content` of what stands before and after the element's own words
 */
export function generatedWords(contentOf: (place: 'before' | 'after') => string): string {
  const words = [contentOf('before'), contentOf('after')].map((content) => {
    const [, double, single] = /^(?:"([^"\\]{1,60})"|'([^'\\]{1,60})')$/.exec(content) ?? [];
    return double ?? single ?? '';
  });
  const text = words.join('');
  return /[\p{L}@]/u.test(text) ? text : '';
}
