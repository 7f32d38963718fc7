import type { AgreementsPageQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { AgreementRows } from '../../record/agreement-rows.tsx';
import { Pager } from '../../record/pager.tsx';
import { paths } from '../../record/paths.ts';
import { Icon } from '../../ui/icon.tsx';
import { Note } from '../../ui/note.tsx';
import { KINDS, parametersOf, STAGES } from './choice.ts';
import type { Choice } from './choice.ts';

type Props = { page: AgreementsPageQuery; choice: Choice };

/** The list of agreements with its filters. The address is the whole state: it works without a script. */
export function AgreementListView({ page, choice }: Props) {
  const t = useTranslations('agreementList');
  const locale = useLocale();
  const { agreements, all } = page;
  return (
    <div className="wrap">
      <header className="page-head top">
        <h1 className="h1">{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <div className="two sidebar">
        <Filters page={page} choice={choice} />
        <section aria-labelledby="found">
          <div className="section-head flush">
            <h2 className="h3" id="found">{t('found', { count: agreements.totalCount, all: all.totalCount })}</h2>
          </div>
          <Chosen page={page} choice={choice} />
          {agreements.nodes.length > 0 ? (
            <AgreementRows agreements={agreements.nodes} tight />
          ) : (
            <Note icon="circle-help" title={t('nothing')}>
              <p>{t.rich('nothingWhy', { link: (words) => <a href={`${paths.method(locale)}#none`}>{words}</a> })}</p>
              <p className="row"><a className="button slight" href={paths.agreements(locale)}>{t('clear')}</a></p>
            </Note>
          )}
          <Pager
            ends={agreements.pageInfo}
            shown={agreements.nodes.length}
            total={agreements.totalCount}
            hrefOf={(query) => paths.agreementsOf(locale, { ...parametersOf(choice), ...query })}
          />
        </section>
      </div>
    </div>
  );
}

function Filters({ page, choice }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <details className="filters">
      <summary className="button"><Icon name="list-filter" />{t('agreementList.filters')}</summary>
      <form action={paths.agreements(locale)} aria-label={t('agreementList.filters')}>
        <Field name="country" label={t('agreementList.country')} all={t('agreementList.allCountries')} value={choice.country?.toLowerCase()}>
          {page.countries.map(({ code, name }) => <option key={code} value={code.toLowerCase()}>{name}</option>)}
        </Field>
        <Field name="domain" label={t('agreementList.domain')} all={t('agreementList.allDomains')} value={choice.domain}>
          {page.domains.filter(({ level }) => level === 1).map((domain) => (
            <optgroup key={domain.slug} label={domain.label}>
              <option value={domain.slug}>{t('agreementList.wholeDomain', { domain: domain.label })}</option>
              {page.domains.filter(({ slug }) => slug.startsWith(`${domain.slug}/`)).map(({ slug, label }) => (
                <option key={slug} value={slug}>{label}</option>
              ))}
            </optgroup>
          ))}
        </Field>
        <Field name="kind" label={t('agreementList.kind')} all={t('agreementList.allKinds')} value={choice.kind}>
          {KINDS.map((kind) => <option key={kind} value={kind}>{t(`kind.${kind}`)}</option>)}
        </Field>
        <Field name="stage" label={t('agreementList.stage')} all={t('agreementList.allStages')} value={choice.stage}>
          {STAGES.map((stage) => <option key={stage} value={stage}>{t(`stage.${stage}`)}</option>)}
        </Field>
        <button className="button primary" type="submit">{t('agreementList.apply')}</button>
      </form>
    </details>
  );
}

function Field({ name, label, all, value, children }: {
  name: string;
  label: string;
  all: string;
  value: string | null | undefined;
  children: React.ReactNode;
}) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select className="input" id={name} name={name} defaultValue={value ?? ''}>
        <option value="">{all}</option>
        {children}
      </select>
    </div>
  );
}

/** What is chosen, each with the way to take it back. */
function Chosen({ page, choice }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const named: [keyof Choice, string][] = [];
  if (choice.country) named.push(['country', page.countries.find(({ code }) => code === choice.country)?.name ?? choice.country]);
  if (choice.domain) named.push(['domain', page.domains.find(({ slug }) => slug === choice.domain)?.label ?? choice.domain]);
  if (choice.kind) named.push(['kind', t(`kind.${choice.kind}`)]);
  if (choice.stage) named.push(['stage', t(`stage.${choice.stage}`)]);
  if (named.length === 0) return null;
  return (
    <p className="row chosen">
      {named.map(([what, name]) => (
        <a key={what} className="chip boxed" href={paths.agreementsOf(locale, parametersOf({ ...choice, [what]: null }))}>
          {name} <Icon name="x" />
          <span className="unseen">{t('agreementList.remove')}</span>
        </a>
      ))}
      <a className="small" href={paths.agreements(locale)}>{t('agreementList.clear')}</a>
    </p>
  );
}
