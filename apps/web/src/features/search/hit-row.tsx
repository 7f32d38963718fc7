import type { SearchPageQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { partialDate } from '../../i18n/partial-date.ts';
import { DomainChips } from '../../record/domain-chips.tsx';
import { hueOf } from '../../record/hue.ts';
import { paths } from '../../record/paths.ts';
import { printedTitle } from '../../record/printed-title.ts';
import { Quote } from '../../record/quote.tsx';
import { StageStairs } from '../../record/stage-stairs.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Marked } from './marked.tsx';

type Edge = SearchPageQuery['search']['edges'][number];
type Node = Edge['node'];

/** Where a thing is found under its own name: the fields that stand in the row's title. */
const NAMES = ['title', 'statement', 'name', 'label'];

/** One thing that was found: what it is, its name and where the words stand in it, and the passage that has them. */
export function HitRow({ edge: { node, highlights, passage } }: { edge: Edge }) {
  const t = useTranslations();
  const locale = useLocale();
  const { href, name, language } = plainly(node, locale);
  // Our names are in both languages, and the words may stand in the other one only: the title stays in the reader's.
  const named = highlights.find((each) => NAMES.includes(each.field) && (language !== undefined || inLanguage(each, locale)));
  const texts = highlights.filter((each) => each !== named && each.field !== 'aliases');
  const said = texts.find((each) => inLanguage(each, locale)) ?? texts[0];
  const aliases = highlights.find(({ field }) => field === 'aliases');
  return (
    <li>
      <span className="when">{t(`search.one.${node.__typename}`)}</span>
      <div className="main">
        <h3 className="title">
          <a href={href} lang={language}>
            {node.__typename === 'CooperationDomain' && <span data-d={hueOf(node.slug)} className="domain-title"><Icon name={node.icon} /> </span>}
            {named ? <Named built={node.__typename === 'Article' && node.titleIsBuilt}><Marked fragments={named.fragments} /></Named> : name}
          </a>
        </h3>
        <Context node={node} />
        {aliases && !named && <p className="summary">{t.rich('search.aliases', { names: () => <Marked fragments={aliases.fragments} /> })}</p>}
        {said && !(passage && said.field === 'text') && <p className="summary" lang={said.locale.toLowerCase()}><Marked fragments={said.fragments} /></p>}
        {passage && (
          <div className="said">
            <Quote passage={passage} language={passage.article.language} cite={paths.article(locale, passage.article.slug)} />
            <p className="caption"><a href={placeOf(node, passage, locale)}>{t('search.passage', { outlet: passage.article.outlet.name })}</a></p>
          </div>
        )}
      </div>
      <Standing node={node} />
    </li>
  );
}

const inLanguage = ({ locale: written }: { locale: string }, locale: string) => written.toLowerCase() === locale;

/** Where a passage stands in its text. What an article is found by may be any of its words; all else stands on a coded passage. */
function placeOf(node: Node, passage: NonNullable<Edge['passage']>, locale: 'fr' | 'en'): string {
  const { article: { slug }, exact } = passage;
  return node.__typename === 'Article' ? paths.words(locale, slug, exact) : paths.passage(locale, slug, passage);
}

/** A title that a source did not have stands in brackets, here as everywhere. */
function Named({ built, children }: { built: boolean; children: ReactNode }) {
  return built ? <>[{children}]</> : children;
}

/** Where a thing has its page, and what it is called there. */
function plainly(node: Node, locale: 'fr' | 'en'): { href: string; name: string; language?: string } {
  switch (node.__typename) {
    case 'Agreement': return { href: paths.agreement(locale, node.slug), name: node.title };
    case 'Commitment': return {
      href: `${paths.agreement(locale, node.agreement.slug)}#c${1 + node.agreement.commitments.findIndex(({ id }) => id === node.id)}`,
      name: node.statement,
    };
    case 'Article': return { href: paths.article(locale, node.slug), name: printedTitle(node), language: node.language };
    case 'Country': return { href: paths.country(locale, node.countryCode), name: node.name };
    case 'Organization': return { href: paths.organization(locale, node.organizationCode), name: node.name };
    case 'CooperationDomain': return { href: paths.domain(locale, node.slug), name: node.label };
  }
}

/** What a row says of the thing besides its name. */
function Context({ node }: { node: Node }): ReactNode {
  const t = useTranslations();
  const locale = useLocale();
  switch (node.__typename) {
    case 'Agreement': return <DomainChips domains={node.domains.slice(0, 4)} />;
    case 'Commitment': return (
      <>
        <p className="small muted">{t.rich('search.under', { agreement: node.agreement.title, link: (words) => <a href={paths.agreement(locale, node.agreement.slug)}>{words}</a> })}</p>
        <DomainChips domains={[node.domain]} />
      </>
    );
    case 'Article': return (
      <p className="small muted">
        {[t(`articleKind.${node.articleKind}`), node.outlet.name, node.publishedOn ? partialDate(node.publishedOn, locale) : t('date.undated'), node.revision ? t('search.held') : null]
          .filter((each) => each !== null).join(' · ')}
      </p>
    );
    default: return <p className="small muted">{t('count.agreements', { count: node.agreementCount })}</p>;
  }
}

function Standing({ node }: { node: Node }) {
  if (node.__typename === 'Agreement') return <StageStairs stage={node.stage} events={node.events} />;
  return node.__typename === 'Commitment' ? <StageStairs stage={node.stage} events={[]} /> : null;
}
