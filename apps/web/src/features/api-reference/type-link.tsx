import { useLocale } from 'next-intl';
import { paths } from '../../record/paths.ts';
import { hasPage, writtenOut } from './schema-parts.ts';
import type { Field } from './schema-parts.ts';

/** A type as the schema writes it, its name a link to its page. */
export function TypeLink({ type }: { type: Field['type'] }) {
  const locale = useLocale();
  const [before, name, after] = writtenOut(type);
  return (
    <code>{before}{hasPage(name) ? <a href={paths.apiType(locale, name)}>{name}</a> : name}{after}</code>
  );
}
