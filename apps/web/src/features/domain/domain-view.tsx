import type { DomainPageQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { AgreementBars } from '../../record/agreement-bars.tsx';
import { AgreementsOf } from '../../record/agreements-of.tsx';
import { Crumbs } from '../../record/crumbs.tsx';
import { DownloadLine } from '../../record/download-line.tsx';
import { hueOf } from '../../record/hue.ts';
import { SmallMap } from '../../record/map/small-map.tsx';
import { paths } from '../../record/paths.ts';
import { SmallTimeline } from '../../record/time/small-timeline.tsx';
import { WordingWords } from '../../record/wording.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Section } from '../../ui/section.tsx';

type Domain = NonNullable<DomainPageQuery['domain']>;
type Agreement = Domain['agreements']['nodes'][number];

/** The page of one cooperation domain: what belongs to it, what lies beside and below, and the agreements under it. */
export function DomainView({ domain, timeline, named, datasets, lost }: Omit<DomainPageQuery, 'domain'> & { domain: Domain; lost: boolean }) {
  const t = useTranslations();
  const locale = useLocale();
  const { slug, label, definition, parent, children, mappings, agreements } = domain;
  const near = parent ? parent.children.filter((one) => one.slug !== slug) : children;
  return (
    <div className="wrap">
      <Crumbs
        label={t('shell.crumbs')}
        steps={[
          { name: t('shell.domains'), href: paths.domains(locale) },
          ...(parent ? [{ name: parent.label, href: paths.domain(locale, parent.slug) }] : []),
        ]}
      />
      <header className="page-head">
        <h1 className="h1 domain-title" data-d={hueOf(slug)}><Icon name={domain.icon} /> {label}</h1>
        <p className="lead">{definition}</p>
        <div className="meta"><span>{t('domain.count', { count: domain.agreementCount })}</span></div>
      </header>
      {agreements.totalCount > 0 && <WhoAndWhen domain={domain} timeline={timeline} named={named} />}
      <div className={agreements.totalCount > 0 ? 'section two lopsided' : 'two lopsided'}>
        <Section
          id="agreements"
          className=""
          title={t('domain.agreements')}
          aside={<a href={paths.agreementsOf(locale, { domain: slug })}>{t('agreementList.filter')}</a>}
        >
          <AgreementsOf
            agreements={agreements}
            datasets={datasets}
            path={paths.domain(locale, slug)}
            nothing={t('domain.nothing', { domain: label })}
            lost={lost}
            beneath={(agreement) => <Measures agreement={agreement} slug={slug} />}
          />
          <DownloadLine of="list" path={`/domains/${slug}`} />
        </Section>
        <aside className="stack wide" aria-label={t('agreement.landmarks')}>
          {near.length > 0 && (
            <Section id="near" className="" level={3} title={parent ? t('domain.beside', { parent: parent.label }) : t('domain.below')}>
              <AgreementBars bars={near.map((one) => ({
                key: one.slug,
                name: one.label,
                href: paths.domain(locale, one.slug),
                count: one.agreementCount,
                hue: hueOf(one.slug),
                icon: one.icon,
              }))} />
            </Section>
          )}
          {mappings.length > 0 && (
            <Section id="mappings" className="" level={3} title={t('domain.mappings')}>
              <dl className="key-values">
                {mappings.map(({ scheme, code, relation }) => (
                  <div key={scheme + code} style={{ display: 'contents' }}>
                    <dt>{scheme}</dt>
                    <dd><code>{code}</code>, {t(`domain.relation.${relation}`)}</dd>
                  </div>
                ))}
              </dl>
            </Section>
          )}
        </aside>
      </div>
    </div>
  );
}

/** Which states, and when: two figures in the domain's hue, each of which leads to the same in Explore. */
function WhoAndWhen({ domain: { slug, agreements: { totalCount: total }, all, dated }, timeline, named }: Pick<DomainPageQuery, 'timeline' | 'named'> & { domain: Domain }) {
  const t = useTranslations();
  const locale = useLocale();
  const explore = { map: paths.explore(locale, [['domain', slug]]), timeline: paths.explore(locale, [['domain', slug], ['view', 'timeline']]) };
  return (
    <div className="two">
      <Section id="who" className="" title={t('domain.who')} aside={<a href={explore.map} rel="nofollow">{t('smallFigure.exploreMap')}</a>}>
        <SmallMap total={total} counted={all.facets.countries} named={named} hue={hueOf(slug)} href={explore.map} />
      </Section>
      <Section id="when" className="" title={t('domain.when')} aside={<a href={explore.timeline} rel="nofollow">{t('smallFigure.exploreTimeline')}</a>}>
        <SmallTimeline total={total} dated={dated.totalCount} timeline={timeline} hue={hueOf(slug)} href={explore.timeline} />
      </Section>
    </div>
  );
}

/** The measures of an agreement that belong to the domain. */
function Measures({ agreement, slug }: { agreement: Agreement; slug: string }) {
  const t = useTranslations('stage');
  const locale = useLocale();
  const here = agreement.commitments.flatMap((commitment, index) =>
    commitment.domain.slug === slug || commitment.domain.slug.startsWith(`${slug}/`) ? [{ ...commitment, number: index + 1 }] : [],
  );
  if (here.length === 0) return null;
  return (
    <ul className="inner">
      {here.map(({ id, number, statement, stage, wording }) => (
        <li key={id}>
          <a href={`${paths.agreement(locale, agreement.slug)}#c${number}`}>{statement}</a>
          <span className="muted">{t(stage)}, <WordingWords wording={wording} stage={stage} /></span>
        </li>
      ))}
    </ul>
  );
}
