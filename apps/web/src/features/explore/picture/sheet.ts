import { svg } from './svg.ts';
import type { Svg } from './svg.ts';

/** Colours of the picture, which is a sheet of paper wherever it goes: those of the site by day. */
export const INKS = { paper: '#fdfcfa', ink: '#1a1b1e', second: '#4a4c52', grey: '#65676d', line: '#dedbd4', edge: '#85868b', none: '#eeece7' } as const;

/** From few to many. */
export const SHADES = ['#d3d6db', '#aab1bb', '#76808e', '#414b5a'] as const;

/** No face of ours travels with the picture: these are on nearly every machine. */
const FACES = { serif: "Georgia, 'Times New Roman', serif", sans: "system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif" } as const;

/** Width of the sheet and of its margin, in pixels. */
export const SHEET = { width: 1200, margin: 40, inner: 1120 } as const;

/** What stands on the sheet around the figure. */
export type Frame = { title: string; subtitle: string; notes: readonly string[]; address: string };

/** A figure drawn `height` pixels high and as wide as the sheet without its margins. */
export type Drawn = { height: number; parts: readonly Svg[] };

/** `edge`: the colour around letters that stand on a drawing. */
type Style = { size: number; face?: keyof typeof FACES; fill?: string; weight?: number; anchor?: 'start' | 'middle' | 'end'; edge?: string };

export const words = (text: string, x: number, y: number, { size, face = 'sans', fill = INKS.ink, weight, anchor, edge }: Style) =>
  svg('text', { x: round(x), y: round(y), 'font-size': size, 'font-family': FACES[face], fill, 'font-weight': weight, 'text-anchor': anchor, ...(edge && { stroke: edge, 'stroke-width': round(size * 0.2), 'stroke-linejoin': 'round', 'paint-order': 'stroke' }) }, text);

/** The whole picture: what it shows in a sentence, under which filter, the figure, how to read it, and whose it is. Stands alone. */
export function sheet({ title, subtitle, notes, address }: Frame, { height, parts }: Drawn): string {
  const { width, margin, inner } = SHEET;
  let y = margin;
  const below = (texts: readonly string[], style: Style) => texts.flatMap((text) => broken(text, inner / (style.size * 0.5))).map((line) => words(line, margin, (y += style.size * 1.35), style));
  const head = below([title], { size: 32, face: 'serif' });
  if (subtitle !== '') {
    y += 8;
    head.push(...below([subtitle], { size: 17, fill: INKS.second }));
  }
  const figure = svg('g', { transform: `translate(${margin} ${round((y += 24))})` }, ...parts);
  y += height + 12;
  const foot = [...below(notes, { size: 15, fill: INKS.second }), ...below([address], { size: 15, fill: INKS.ink })];
  const whole = svg('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height: Math.ceil(y + margin), viewBox: `0 0 ${width} ${Math.ceil(y + margin)}`, role: 'img' },
    svg('title', {}, title), svg('desc', {}, [subtitle, ...notes, address].filter(Boolean).join(' ')),
    svg('rect', { width: '100%', height: '100%', fill: INKS.paper }), ...head, figure, ...foot);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${whole.svg}\n`;
}

/** A text in lines of about so many characters; a word that is longer stays whole. */
export function broken(text: string, most: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + word.length < most ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
  }, []);
}

export const round = (value: number) => Math.round(value * 10) / 10;
