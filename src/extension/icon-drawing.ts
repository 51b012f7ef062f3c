/** The icon, once: filled paths on a 128 × 128 field. The build's PNG files and the toolbar's pixels come from here. */

export interface Shape {
  readonly path: string;
  readonly colour: string;
}

const INK = '#17504c';
const PAPER = '#f7f4ec';
const MARK = '#ffc53d';
const DOT = '#d6336c';

/** A sheet of small print with one line picked out; `hint` adds a dot in the corner. */
export function drawIcon(hint: boolean): readonly Shape[] {
  return [
    { path: roundedRect(14, 6, 100, 116, 18), colour: INK },
    { path: roundedRect(30, 26, 68, 9, 4), colour: PAPER },
    { path: roundedRect(24, 47, 80, 27, 6), colour: MARK },
    { path: roundedRect(32, 56, 62, 9, 4), colour: INK },
    { path: roundedRect(30, 86, 68, 9, 4), colour: PAPER },
    { path: roundedRect(30, 103, 42, 9, 4), colour: PAPER },
    ...(hint
      ? [
          { path: circle(100, 28, 28), colour: PAPER },
          { path: circle(100, 28, 22), colour: DOT },
        ]
      : []),
  ];
}

function roundedRect(x: number, y: number, width: number, height: number, radius: number): string {
  const [right, bottom] = [x + width, y + height];
  const arc = (toX: number, toY: number): string => `A${radius} ${radius} 0 0 1 ${toX} ${toY}`;
  return [
    `M${x + radius} ${y}H${right - radius}`,
    arc(right, y + radius),
    `V${bottom - radius}`,
    arc(right - radius, bottom),
    `H${x + radius}`,
    arc(x, bottom - radius),
    `V${y + radius}`,
    arc(x + radius, y),
    'Z',
  ].join('');
}

function circle(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
}
