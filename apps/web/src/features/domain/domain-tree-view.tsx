import type { DomainsQuery } from '@pacta/client';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { DownloadLine } from '../../record/download-line.tsx';
import { paths } from '../../record/paths.ts';
import { Icon } from '../../ui/icon.tsx';

type Domains = DomainsQuery['domains'];

/** The taxonomy: each domain with what belongs to it, and its sub-domains. */
export function DomainTreeView({ domains }: { domains: Domains }) {
  const t = useTranslations();
  const format = useFormatter();
  const locale = useLocale();
  return (
    <div className="wrap">
      <header className="page-head top">
        <h1 className="h1">{t('domainTree.title')}</h1>
        <p className="lead">{t('domainTree.lead', { domains: domains.filter(({ level }) => level === 1).length, below: domains.filter(({ level }) => level === 2).length })}</p>
      </header>
      <ul className="tree">
        {domains.filter(({ level }) => level === 1).map(({ slug, label, icon, definition, agreementCount }) => (
          <li key={slug} data-d={slug}>
            <div>
              <div className="head">
                <Icon name={icon} />
                <h2 className="h3"><a href={paths.domain(locale, slug)}>{label}</a></h2>
                <span className="count">{t('count.agreements', { count: agreementCount })}</span>
              </div>
              <p className="definition">{definition}</p>
            </div>
            <ul className="children">
              {domains.filter((one) => one.slug.startsWith(`${slug}/`)).map((one) => (
                <li key={one.slug}>
                  <a className="chip" data-d={slug} href={paths.domain(locale, one.slug)}>
                    <Icon name={one.icon} />
                    {one.label}
                  </a>{' '}
                  <span className="muted">{format.number(one.agreementCount)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <DownloadLine of="domains" path="/domains" />
    </div>
  );
}
