/** Without what is null or empty, which JSON-LD would drop in silence: what is written is what a reader finds. */
export function present<Node extends Record<string, unknown>>(node: Node): Partial<Node> {
  // Keys stay what they were; only some go.
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withoutNulls(value)] as const).filter(([, value]) => !isEmpty(value))) as Partial<Node>;
}

/** Languages without a text go too: `{ fr: 'oui', en: null }` says only `fr`. */
const withoutNulls = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null))
    : value;

const isEmpty = (value: unknown) =>
  value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);

const PRECISIONS = ['gYear', 'gYearMonth', 'date'];

/** A partial date with the XSD type of its precision; null stays null. */
export function partialDate(date: string | null) {
  const precision = date === null ? undefined : PRECISIONS[date.split('-').length - 1];
  return precision === undefined ? null : { type: `xsd:${precision}`, '@value': date };
}
