/**
 * The toolbar icon as pixels. Drawn and not loaded: `declarativeContent.SetIcon` takes image data alone, and the
 * content security policy lets no extension page fetch, not even its own files.
 */
import { drawIcon } from '../icon-drawing.ts';

const SIZES = [16, 32] as const;

/** The icon at the sizes a toolbar needs. `hint`: with the mark of a page that looks like a notice. */
export function iconImages(hint: boolean): Record<string, ImageData> {
  return Object.fromEntries(SIZES.map((size) => [String(size), iconImage(size, hint)]));
}

function iconImage(size: number, hint: boolean): ImageData {
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (!context) throw new Error('No 2D canvas');
  context.scale(size / 128, size / 128);
  for (const { path, colour } of drawIcon(hint)) {
    context.fillStyle = colour;
    context.fill(new Path2D(path));
  }
  return context.getImageData(0, 0, size, size);
}
