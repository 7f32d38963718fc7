/** A piece of SVG that is well formed whatever the texts in it: what XML cannot hold becomes `\uFFFD`. */
export type Svg = { readonly svg: string };

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with attributes (undefined: left out) and children: texts, which are escaped, and elements. */
export function svg(name: string, attributes: Attributes, ...children: (string | Svg)[]): Svg {
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : child.svg)).join('');
  const start = `${name}${Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(String(value))}"`)).join('')}`;
  return { svg: inside === '' ? `<${start}/>` : `<${start}>${inside}</${name}>` };
}

const escaped = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"]/g, (special) => `&#${special.charCodeAt(0)};`);
