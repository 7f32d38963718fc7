import { useTranslations } from 'next-intl';
import { Described } from './described.tsx';
import type { Field, Input } from './schema-parts.ts';
import { TypeLink } from './type-link.tsx';

/** Fields with what they give, what may be given to them, and what they say; each has an address of its own. */
export function FieldList({ fields }: { fields: readonly (Field | Input)[] }) {
  const t = useTranslations('apiReference');
  return (
    <ul className="doors described">
      {fields.map((field) => (
        <li key={field.name} id={field.name}>
          <p><b><code>{field.name}</code></b> <TypeLink type={field.type} /></p>
          <p>
            <Described text={field.description} />
            {'defaultValue' in field && field.defaultValue !== null && <span className="muted"> {t.rich('default', { value: () => <code>{field.defaultValue}</code> })}</span>}
          </p>
          <Deprecated reason={field.deprecationReason} />
          {'args' in field && field.args.length > 0 && (
            <dl className="key-values wide arguments" aria-label={t('arguments')}>
              {field.args.map((argument) => (
                <div key={argument.name} style={{ display: 'contents' }}>
                  <dt><code>{argument.name}</code> <TypeLink type={argument.type} /></dt>
                  <dd>
                    <Described text={argument.description} />
                    {argument.defaultValue !== null && <span className="muted"> {t.rich('default', { value: () => <code>{argument.defaultValue}</code> })}</span>}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ul>
  );
}

export function Deprecated({ reason }: { reason: string | null }) {
  const t = useTranslations('apiReference');
  return reason === null ? null : <p className="deprecated">{t.rich('deprecated', { reason: () => <span lang="en">{reason}</span> })}</p>;
}
