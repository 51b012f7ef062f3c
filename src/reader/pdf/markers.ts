/** Bullets and numbers that stand before list items. */

const BULLET = /^[•‣◦▪▫●○■□–—*·➢►✓-]$/u;
const NUMBER = /^(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)$/u;

/** Whether a text is a bullet or number and nothing else. `o` is Word's bullet of the second level. */
export function isMarker(text: string): boolean {
  return isBullet(text) || NUMBER.test(text);
}

export function isBullet(text: string): boolean {
  return text === 'o' || BULLET.test(text);
}
