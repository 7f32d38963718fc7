import type { OrganizationPageQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { AgreementsOf } from '../../record/agreements-of.tsx';
import { Crumbs } from '../../record/crumbs.tsx';
import { DownloadLine } from '../../record/download-line.tsx';
import { MembershipSpan } from '../../record/membership-span.tsx';
import { paths } from '../../record/paths.ts';
import { SourceLine } from '../../record/source-line.tsx';
import { Note } from '../../ui/note.tsx';
import { Section } from '../../ui/section.tsx';

type Organization = NonNullable<OrganizationPageQuery['organization']>;

/** The page of one organization: its agreements, its members as far as they are coded, and where that is written. */
export function OrganizationView({ organization, datasets, lost }: { organization: Organization; datasets: OrganizationPageQuery['datasets']; lost: boolean }) {
  const t = useTranslations();
  const locale = useLocale();
  const { name, aliases, agreements, evidence } = organization;
  const sources = new Map(
    evidence.flatMap((piece) => {
      if (piece.__typename === 'DatasetRowEvidence') return [];
      const article = piece.__typename === 'PassageEvidence' ? piece.passage.article : piece.article;
      return [[article.slug, article]];
    }),
  );
  return (
    <div className="wrap">
      <Crumbs label={t('shell.crumbs')} steps={[{ name: t('shell.countriesAndOrganizations'), href: `${paths.countries(locale)}#organizations` }]} />
      <header className="page-head">
        <h1 className="h1">{name}</h1>
        <p className="lead">{t('organization.lead', { count: agreements.totalCount })}</p>
        <div className="meta">
          <span>{t('organization.code', { code: organization.code })}</span>
          {aliases.length > 0 && <span>{t('organization.aliases', { names: aliases.join(', ') })}</span>}
        </div>
      </header>
      <div className="two lopsided">
        <Section
          id="agreements"
          className=""
          title={t('country.agreements')}
          aside={agreements.totalCount > 0 && <a href={paths.agreementsOf(locale, { organization: organization.code.toLowerCase() })}>{t('agreementList.filter')}</a>}
        >
          <AgreementsOf
            agreements={agreements}
            datasets={datasets}
            path={paths.organization(locale, organization.code)}
            nothing={t('organization.nothing', { name })}
            lost={lost}
          />
          <DownloadLine of="list" path={`/organizations/${organization.code.toLowerCase()}`} />
        </Section>
        <aside className="stack wide" aria-label={t('agreement.landmarks')}>
          <Section id="members" className="" level={3} title={t('organization.members')}>
            <Members organization={organization} />
          </Section>
          {sources.size > 0 && (
            <Section id="sources" className="" level={3} title={t('agreement.sources')}>
              <ul className="plain-list">
                {[...sources.values()].map((source) => <li key={source.slug}><SourceLine source={source} /></li>)}
              </ul>
            </Section>
          )}
        </aside>
      </div>
    </div>
  );
}

function Members({ organization }: { organization: Organization }) {
  const t = useTranslations('organization');
  const locale = useLocale();
  if (!organization.membersAreCoded) return <Note icon="circle-help" title={t('membersUncoded')}><p>{t('membersUncodedWhy')}</p></Note>;
  if (organization.members.length === 0) return <p>{t('noMembers')}</p>;
  const byName = organization.members.toSorted((a, b) => a.country.name.localeCompare(b.country.name, locale));
  return (
    <ul className="plain-list">
      {byName.map(({ country, from, to }, index) => (
        <li key={index}>
          <a href={paths.country(locale, country.code)}>{country.name}</a> <MembershipSpan from={from} to={to} />
        </li>
      ))}
    </ul>
  );
}
