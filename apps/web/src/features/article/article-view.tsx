import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { numberInWords, sentenceCase } from '../../i18n/number-in-words.ts';
import { dayOf, partialDate } from '../../i18n/partial-date.ts';
import { Crumbs } from '../../record/crumbs.tsx';
import { hueOf } from '../../record/hue.ts';
import { CiteBox } from '../../record/cite-box.tsx';
import { DownloadLine } from '../../record/download-line.tsx';
import { paths } from '../../record/paths.ts';
import { printedTitle } from '../../record/printed-title.ts';
import { ExternalLink } from '../../ui/external-link.tsx';
import { Icon } from '../../ui/icon.tsx';
import { MissingTarget } from '../../ui/missing-target.island.tsx';
import { Note } from '../../ui/note.tsx';
import { Section } from '../../ui/section.tsx';
import { ArticlePicture } from './article-picture.tsx';
import { CoverageStrip } from './coverage-strip.tsx';
import { DotFigure } from './dot-figure.tsx';
import { KeyPassages } from './key-passages.tsx';
import { MarkedText } from './marked-text.tsx';
import { ParagraphRow } from './paragraph-row.tsx';
import { ReadingPairs } from './reading-pairs.island.tsx';
import { readingOf } from './reading.ts';
import type { ArticleWhole, Reading } from './reading.ts';
import { ReferenceFacts } from './reference-facts.tsx';
import { measuresOf, toneOf } from './standing.ts';
import { cardsOf } from './thumb-cards.ts';
import { unsaidIn } from './unsaid.ts';
import { UnsaidList } from './unsaid-list.tsx';

/** The page of one article: its text and its facts side by side, each lighting the other. */
export function ArticleView({ article }: { article: ArticleWhole }) {
  const t = useTranslations();
  const locale = useLocale();
  const reading = readingOf(article);
  const text = article.revision !== null;
  const unsaid = unsaidIn(article, reading);
  const files = { of: article.revision ? 'article' : 'reference', path: `/articles/${article.slug}` } as const;
  return (
    <article className="wrap">
      <Crumbs
        label={t('shell.crumbs')}
        steps={[
          { name: t('shell.articles'), href: paths.articles(locale) },
          ...article.countries.slice(0, 4).map(({ code, name }) => ({ name, href: paths.country(locale, code) })),
        ]}
      />
      <MissingTarget>
        <Note icon="circle-help" title={t('missingTarget.passage')}><p>{t('missingTarget.passageWhy')}</p></Note>
      </MissingTarget>
      <ArticleHead article={article} reading={reading} />
      {text ? (
        <Pairs article={article} reading={reading} />
      ) : (
        <ReferenceFacts article={article} />
      )}
      <div className="section two">
        <Section id="unsaid" className="" title={text ? t('unsaid.title') : t('unsaid.titleOfReference')}>
          <UnsaidList
            unsaid={unsaid}
            after={<p className="caption after">
              {t.rich('unsaid.after', { link: (words) => <a href={`${paths.method(locale)}#none`}>{words}</a> })}
            </p>}
          />
        </Section>
        <Section id="cite" className="" title={t('cite.title')}>
          <CiteBox reference={article.text} styles={{ citations: article, files }} />
          <DownloadLine {...files} />
        </Section>
      </div>
    </article>
  );
}

function ArticleHead({ article, reading }: { article: ArticleWhole; reading: Reading }) {
  const t = useTranslations();
  const format = useFormatter();
  const locale = useLocale();
  const { outlet, revision } = article;
  const page = article.url ?? outlet.url;
  const hues = new Set(article.domains.map(({ slug }) => hueOf(slug))).size;
  return (
    <header className="page-head">
      <h1 className="h1" lang={article.language} data-block={reading.title?.start}>
        {reading.title ? (
          <MarkedText text={reading.title.text} offset={reading.title.start} marks={reading.marks} uncoded={[]} />
        ) : (
          printedTitle(article)
        )}
      </h1>
      <p className="lead">
        <span className="by">{t('article.by')}</span>
        {revision
          ? t('article.lead', { tone: toneOf(measuresOf(reading.facts)), hues, number: numberInWords(hues, locale) })
          : t('article.referenceLead')}
      </p>
      <div className="meta">
        <span>
          {t.rich('article.publishedBy', {
            outlet: outlet.name,
            b: (name) => (page ? <ExternalLink href={page}><b>{name}</b></ExternalLink> : <b>{name}</b>),
          })}
        </span>
        <span>{t(`articleKind.${article.kind}`)}</span>
        {article.author && <span>{t('article.author', { author: article.author })}</span>}
        <span>{article.publishedOn ? t('article.dated', { date: partialDate(article.publishedOn, locale) }) : t(revision ? 'article.undated' : 'article.undatedReference')}</span>
        <span>{sentenceCase(new Intl.DisplayNames(locale, { type: 'language' }).of(article.language) ?? article.language, locale)}</span>
        {article.retrievedAt && <span>{t('article.retrieved', { date: partialDate(dayOf(article.retrievedAt), locale) })}</span>}
        {revision && (
          <span title={revision.sha256}>
            {t.rich('article.revision', {
              number: revision.number,
              length: format.number(revision.length),
              hash: revision.sha256.slice(0, 8),
              code: (hash) => <code>{hash}</code>,
            })}
          </span>
        )}
        {article.archivedUrl && <span><ExternalLink href={article.archivedUrl}>{t('article.archived')}</ExternalLink></span>}
      </div>
    </header>
  );
}

/** Everything in which passages and facts light each other. */
function Pairs({ article, reading }: { article: ArticleWhole; reading: Reading }) {
  const t = useTranslations();
  const locale = useLocale();
  const page = article.url ?? article.outlet.url;
  const words = {
    region: t('thumb.region'),
    walk: t('thumb.walk'),
    count: t('thumb.count', { count: reading.facts.length }),
    previous: t('thumb.previous'),
    next: t('thumb.next'),
    close: t('thumb.close'),
    open: t('thumb.open'),
    icons: { previous: <Icon name="chevron-left" />, next: <Icon name="chevron-right" />, close: <Icon name="x" /> },
  };
  return (
    <ReadingPairs facts={cardsOf(article, reading, t, locale)} words={words}>
      <DotFigure article={article} facts={reading.facts} />
      <KeyPassages article={article} reading={reading} />
      <Section id="text" title={t('article.textAndFacts')} aside={<span className="caption">{t('article.how')}</span>}>
        {article.coverage && <CoverageStrip coverage={article.coverage} marks={reading.marks} />}
        <div className="spread">
          {reading.rows.map((row, index) => (
            <ParagraphRow
              key={row.block.start}
              row={row}
              article={article}
              reading={reading}
              above={index === 0 ? <ArticlePicture article={article} /> : undefined}
            />
          ))}
        </div>
        <p className="caption text-foot">
          {t.rich('article.quotedFrom', {
            outlet: article.outlet.name,
            link: (text) => (page ? <a href={page}>{text}</a> : <>{text}</>),
          })}
        </p>
      </Section>
    </ReadingPairs>
  );
}
