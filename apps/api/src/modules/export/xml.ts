/** XML that is well formed whatever the text: what XML cannot hold (control characters, half characters) becomes `\uFFFD`. */
export type Xml = { readonly xml: string };
type Attributes = Readonly<Record<string, string | null>>;

/** An element with attributes (null: left out) and children: texts, which are escaped, and elements. */
export function element(name: string, attributes: Attributes, ...children: (string | Xml)[]): Xml {
  const inside = children.map((child) => (typeof child === 'string' ? escapeXml(child) : child.xml)).join('');
  const start = `${name}${Object.entries(attributes).map(([key, value]) => (value === null ? '' : ` ${key}="${escapeXml(value)}"`)).join('')}`;
  return { xml: inside === '' ? `<${start}/>` : `<${start}>${inside}</${name}>` };
}

/** Whitespace is written by number: a reader would turn CR into LF, and either into a blank within an attribute. */
export const escapeXml = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"\t\n\r]/g, (special) => `&#${special.charCodeAt(0)};`);
