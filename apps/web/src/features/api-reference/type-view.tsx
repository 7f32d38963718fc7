import { useLocale, useTranslations } from 'next-intl';
import { Crumbs } from '../../record/crumbs.tsx';
import { paths } from '../../record/paths.ts';
import { Chapter } from '../../ui/chapter.tsx';
import { Described } from './described.tsx';
import { Deprecated, FieldList } from './field-list.tsx';
import { KINDS, usesOf } from './schema-parts.ts';
import type { Schema, TypeOfSchema } from './schema-parts.ts';

/** One type of the schema: what it is, all that it has, and where it is found. */
export function TypeView({ schema, type }: { schema: Schema; type: TypeOfSchema }) {
  const t = useTranslations('apiReference');
  const locale = useLocale();
  const name = type.name ?? '';
  const kind = KINDS.find((one) => one === type.kind);
  const uses = usesOf(schema, name);
  const names = (others: readonly { name: string | null }[]) => (
    <ul className="doors">
      {others.map((other) => <li key={other.name}><a href={paths.apiType(locale, other.name ?? '')}><code>{other.name}</code></a></li>)}
    </ul>
  );
  return (
    <article className="wrap">
      <header className="page-head">
        <Crumbs label={t('crumbs')} steps={[{ name: t('title'), href: paths.api(locale) }]} />
        <h1 className="h1">{name}</h1>
        <p className="lead"><Described text={type.description} /></p>
        {kind && <p className="caption">{t(`one.${kind}`)}{type.isOneOf && <>. {t('oneOf')}</>}</p>}
      </header>
      <div className="manual">
        {type.fields && type.fields.length > 0 && <Chapter id="fields" title={t('fields')}><FieldList fields={type.fields} /></Chapter>}
        {type.inputFields && <Chapter id="inputs" title={t('inputs')}><FieldList fields={type.inputFields} /></Chapter>}
        {type.enumValues && (
          <Chapter id="values" title={t('values')}>
            <ul className="doors described">
              {type.enumValues.map((value) => (
                <li key={value.name} id={value.name}>
                  <p><b><code>{value.name}</code></b></p>
                  <p><Described text={value.description} /></p>
                  <Deprecated reason={value.deprecationReason} />
                </li>
              ))}
            </ul>
          </Chapter>
        )}
        {type.possibleTypes && <Chapter id="possible" title={t('possible')}>{names(type.possibleTypes)}</Chapter>}
        {type.interfaces && type.interfaces.length > 0 && <Chapter id="interfaces" title={t('interfaces')}>{names(type.interfaces)}</Chapter>}
        {uses.length > 0 && (
          <Chapter id="uses" title={t('uses')}>
            <ul className="doors">
              {uses.map((use) => (
                <li key={`${use.type}.${use.field}`}><a href={paths.apiType(locale, use.type, use.field)}><code>{use.type}.{use.field}</code></a></li>
              ))}
            </ul>
          </Chapter>
        )}
      </div>
    </article>
  );
}
