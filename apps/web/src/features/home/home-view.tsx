import type { HomeQuery } from '@pacta/client';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { AgreementBars } from '../../record/agreement-bars.tsx';
import { AgreementRows } from '../../record/agreement-rows.tsx';
import { hueOf } from '../../record/hue.ts';
import { SmallMap } from '../../record/map/small-map.tsx';
import { paths } from '../../record/paths.ts';
import { SourceLine } from '../../record/source-line.tsx';
import { StageStairs } from '../../record/stage-stairs.tsx';
import { WordingWords } from '../../record/wording.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Section } from '../../ui/section.tsx';
import { proofIn } from './proof.ts';
import type { Proof } from './proof.ts';

/** How many countries the front page lists before it leads to all of them. */
const COUNTRIES_SHOWN = 15;

/** The front page: what this is, one sentence that proves it, and the ways in. */
export function HomeView({ latest, texts, sources, countries, domains, organizations }: HomeQuery) {
  const t = useTranslations();
  const format = useFormatter();
  const locale = useLocale();
  const used = domains.filter(({ agreementCount }) => agreementCount > 0);
  const parties = organizations.filter(({ agreementCount }) => agreementCount > 0);
  const proof = proofIn(texts.nodes);
  const b = (number: React.ReactNode) => <b>{number}</b>;
  return (
    <div className="wrap">
      <section className="hero">
        <h1 className="h1">{t('home.headline')}</h1>
        <p className="lead">{t('home.lead')}</p>
        <p className="meta">
          <span>{t.rich('home.agreements', { count: latest.totalCount, number: format.number(latest.totalCount), b })}</span>
          <span>{t.rich('home.sources', { count: sources.totalCount, number: format.number(sources.totalCount), b })}</span>
          <span>{t.rich('home.countries', { count: countries.length, number: format.number(countries.length), b })}</span>
          {parties.length > 0 && (
            <span>{t.rich('home.organizations', { count: parties.length, number: format.number(parties.length), b })}</span>
          )}
          <span>{t.rich('home.domains', { count: used.length, number: format.number(used.length), b })}</span>
        </p>
        <form className="search" role="search" action={paths.search(locale, [])}>
          <label className="unseen" htmlFor="q">{t('search.label')}</label>
          <input className="input" id="q" name="q" type="search" maxLength={300} placeholder={t('search.hint')} />
          <button className="button primary" type="submit">{t('agreementList.find')}</button>
        </form>
        <p className="row">
          <a className="button" href={paths.agreements(locale)}>{t('home.seeAgreements')}</a>
          <a className="button" href={paths.explore(locale)}>{t('explore.title')}</a>
          {proof && <a className="button" href={paths.article(locale, proof.article.slug)}>{t('home.readText')}</a>}
        </p>
      </section>
      <Section id="promises" title={t('home.proofTitle')}>
        {proof && <ProofFigure proof={proof} />}
        <ul className="promises">
          <li>{t.rich('home.promiseDeed', { b })}</li>
          <li>{t.rich('home.promiseNone', { b })}</li>
          <li>{t.rich('home.promiseDoors', { b })}</li>
        </ul>
      </Section>
      <Section id="latest" title={t('home.latest')} aside={<a href={paths.agreements(locale)}>{t('home.allAgreements', { count: latest.totalCount })}</a>}>
        <AgreementRows agreements={latest.nodes} />
      </Section>
      <Section id="texts" title={t('home.texts')} aside={<a href={paths.articles(locale)}>{t('home.allArticles', { count: sources.totalCount })}</a>}>
        <ul className="plain-list">
          {texts.nodes.map((source) => <li key={source.slug}><SourceLine source={source} /></li>)}
        </ul>
      </Section>
      <Section id="map" className="section beside" title={t('home.map')} aside={<a href={paths.explore(locale)}>{t('smallFigure.exploreMap')}</a>}>
        <SmallMap
          total={latest.totalCount}
          counted={countries.map(({ agreementCount: count, ...country }) => ({ count, country }))}
          named={countries}
          href={paths.explore(locale)}
        >
          <p className="muted">{t('home.mapNote')}</p>
        </SmallMap>
      </Section>
      <div className="section two">
        <Section id="countries" className="" title={t('home.byCountry')} aside={<a href={paths.countries(locale)}>{t('home.allCountries', { count: countries.length })}</a>}>
          <AgreementBars bars={countries.slice(0, COUNTRIES_SHOWN).map(({ code, name, agreementCount }) => ({
            key: code,
            name,
            href: paths.country(locale, code),
            count: agreementCount,
          }))} />
          <p className="caption after">{t('home.countriesNote')}</p>
        </Section>
        <Section id="domains" className="" title={t('home.byDomain')} aside={<a href={paths.domains(locale)}>{t('home.tree')}</a>}>
          <AgreementBars bars={used.toSorted((a, b) => b.agreementCount - a.agreementCount).map(({ slug, label, icon, agreementCount }) => ({
            key: slug,
            name: label,
            href: paths.domain(locale, slug),
            count: agreementCount,
            hue: hueOf(slug),
            icon,
          }))} />
        </Section>
      </div>
    </div>
  );
}

/** A sentence and the facts that stand on it: the whole of Pacta in one figure. */
function ProofFigure({ proof }: { proof: Proof }) {
  const t = useTranslations('home');
  const locale = useLocale();
  const { article, before, marked, after, place, measures } = proof;
  const [first] = measures;
  if (!first) return null;
  const hue = hueOf(first.commitment.domain.slug);
  const page = paths.article(locale, article.slug);
  return (
    <div className="proof">
      <figure>
        <figcaption className="caption">
          {t.rich('proofText', { outlet: article.outlet.name, link: (name) => <a href={paths.passage(locale, article.slug, place)}>{name}</a> })}
        </figcaption>
        <p className="text" lang={article.language}>{before}<mark data-d={hue}>{marked.map((piece, index) => (index === 1 ? <b key={index}>{piece}</b> : piece))}</mark>{after}</p>
      </figure>
      <div className="facts">
        <p className="caption">{t('proofFacts', { count: measures.length })}</p>
        <div className="group-head" data-d={hue}>
          <Icon name={(first.commitment.domain.parent ?? first.commitment.domain).icon} />
          <h3 className="h4">{first.commitment.domain.parent?.label ?? first.commitment.domain.label}</h3>
        </div>
        {measures.map(({ commitment, number }) => (
          <div className="fact" key={commitment.id} data-d={hueOf(commitment.domain.slug)}>
            <div className="line">
              <span className="number">{number}</span>
              <span className="words">
                <span className="what"><a href={`${page}#m${number}`}>{commitment.domain.label}</a></span>
                <span className="say"><WordingWords wording={commitment.wording} stage={commitment.stage} /></span>
              </span>
              <StageStairs stage={commitment.stage} events={commitment.events} />
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
