import { useLocale, useTranslations } from 'next-intl';
import { paths } from '../../record/paths.ts';
import { Chapter } from '../../ui/chapter.tsx';
import { Described } from './described.tsx';
import { ownTypes, typeNamed } from './schema-parts.ts';
import type { Schema } from './schema-parts.ts';
import { TypeLink } from './type-link.tsx';

/** The whole schema at a glance: how to ask, what can be asked, and every type by its kind. `url`: the address of the API. */
export function ApiOverview({ schema, url }: { schema: Schema; url: string }) {
  const t = useTranslations('apiReference');
  const locale = useLocale();
  const code = (words: React.ReactNode) => <code>{words}</code>;
  const roots = [{ id: 'queries', name: 'Query' }, { id: 'subscriptions', name: 'Subscription' }] as const;
  return (
    <article className="wrap">
      <header className="page-head top">
        <h1 className="h1">{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <p className="caption">{t('english')}</p>
      </header>
      <div className="manual">
        <Chapter id="ask" title={t('ask')}>
          <div className="prose">
            <p>{t.rich('endpoint', { code, url })}</p>
            <p>{t.rich('streams', { code })}</p>
            <p>{t.rich('errors', { code })}</p>
            <p>{t('changes')}</p>
          </div>
          <p className="row after">
            <a className="button" href={url}>{t('open')}</a>
            <a className="button" href={`${url}/schema.graphql`}>{t('sdl')}</a>
            <a className="button" href={`${url}/schema.json`}>{t('json')}</a>
            <a className="button" href={`${paths.data(locale)}#doors`}>{t('client')}</a>
          </p>
        </Chapter>
        {roots.map(({ id, name }) => (
          <Chapter key={id} id={id} title={t(id)}>
            <ul className="doors described">
              {typeNamed(schema, name)?.fields?.map((field) => (
                <li key={field.name}>
                  <p><b><a href={paths.apiType(locale, name, field.name)}><code>{field.name}</code></a></b> <TypeLink type={field.type} /></p>
                  <p><Described text={field.description} /></p>
                </li>
              ))}
            </ul>
          </Chapter>
        ))}
        {ownTypes(schema).map(({ kind, types }) => (
          <Chapter key={kind} id={kind.toLowerCase().replace('_', '-')} title={t(`kind.${kind}`)}>
            <ul className="doors described">
              {types.map(({ name, description }) => (
                <li key={name}>
                  <p><b><a href={paths.apiType(locale, name ?? '')}><code>{name}</code></a></b> <Described text={description} first /></p>
                </li>
              ))}
            </ul>
          </Chapter>
        ))}
      </div>
    </article>
  );
}
