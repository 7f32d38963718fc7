import { GraphQLError, Kind, type ValueNode } from 'graphql';

type Format = { name: string; fits: (text: string) => boolean; remedy: string };

const inCalendar = (text: string) => {
  const [year, month = '01', day = '01'] = text.split('-');
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
};

/** Whether a text is a year, a month or a day of the calendar, which has no year 0. */
export const isPartialDate = (text: string) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && Number(text.slice(0, 4)) > 0 && inCalendar(text);

const FORMATS: Format[] = [
  { name: 'Date', fits: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && inCalendar(text), remedy: 'write a day of the calendar as 2025-02-06' },
  { name: 'DateTime', fits: (text) => !Number.isNaN(Date.parse(text)), remedy: 'write a moment as 2025-02-06T09:30:00Z' },
  { name: 'PartialDate', fits: isPartialDate, remedy: 'write 2025, 2025-02 or 2025-02-06' },
  { name: 'URL', fits: (text) => /^https?:\/\//.test(text) && URL.canParse(text), remedy: 'write an address that begins with http:// or https://' },
  { name: 'CountryCode', fits: (text) => /^[A-Z]{2}$/.test(text), remedy: 'write ISO 3166-1 alpha-2 in capitals, as ML' },
];

/** How one scalar goes out and comes in; what it is, the schema says. */
export type Scalar = {
  __serialize: (value: unknown) => string;
  __parseValue: (value: unknown) => string;
  __parseLiteral: (node: ValueNode) => string;
};

/** The record holds these as text already checked, so what goes out goes out as it is; what comes in is checked here. */
function scalarOf({ name, fits, remedy }: Format): Scalar {
  const parse = (value: unknown) => {
    if (typeof value === 'string' && fits(value)) return value;
    throw new GraphQLError(`${JSON.stringify(value)} is not a ${name}: ${remedy}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return {
    __serialize: String,
    __parseValue: parse,
    __parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  };
}

/** The scalars of the schema, by name. */
export const scalars: Record<string, Scalar> = Object.fromEntries(FORMATS.map((format) => [format.name, scalarOf(format)]));
