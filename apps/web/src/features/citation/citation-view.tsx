import type { CitationPageQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { CiteBox } from '../../record/cite-box.tsx';
import { Crumbs } from '../../record/crumbs.tsx';
import { CopyQuotation, useQuotation } from '../../record/passage-actions.tsx';
import { paths } from '../../record/paths.ts';
import { printedTitle } from '../../record/printed-title.ts';
import { Quote } from '../../record/quote.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Note } from '../../ui/note.tsx';
import { Section } from '../../ui/section.tsx';

type Article = NonNullable<CitationPageQuery['article']>;
type Passage = Article['passages'][number];

/** How to cite one passage of an article, or the article: as a quotation, as a reference, for programs. */
export function CitationView({ article, passage, lost }: {
  article: Article;
  passage: Passage | null;
  /** Whether the address names a passage on which nothing stands. */
  lost: boolean;
}) {
  const t = useTranslations();
  const locale = useLocale();
  const page = paths.article(locale, article.slug);
  const files = { of: article.revision ? 'article' : 'reference', path: `/articles/${article.slug}` } as const;
  return (
    <div className="wrap">
      <Crumbs label={t('shell.crumbs')} steps={[{ name: t('shell.articles'), href: paths.articles(locale) }, { name: printedTitle(article), href: page }]} />
      <header className="page-head">
        <h1 className="h1">{t(passage ? 'cite.passage' : 'cite.article')}</h1>
        <p className="lead">{t.rich('cite.of', { outlet: article.outlet.name, title: printedTitle(article), i: (title) => <span lang={article.language}>{title}</span> })}</p>
        <div className="meta">{passage && <span>{t('cite.offsets', { start: String(passage.start), end: String(passage.end) })}</span>}</div>
      </header>
      {lost && <Note icon="circle-help" title={t('missingTarget.passage')}><p>{t('cite.lost')}</p></Note>}
      {passage && <Quotation passage={passage} article={article} />}
      <Section id="reference" title={t('cite.reference')}>
        <CiteBox reference={(passage ?? article).text} styles={{ citations: passage ?? article, files }} open>
          {passage && <p className="caption">{t('cite.filesHold')}</p>}
        </CiteBox>
      </Section>
    </div>
  );
}

function Quotation({ passage, article }: { passage: Passage; article: Article }) {
  const t = useTranslations('cite');
  const locale = useLocale();
  const href = paths.passage(locale, article.slug, passage);
  const quotation = useQuotation(passage, article);
  return (
    <Section id="quotation" title={t('quotation')}>
      <div className="stack">
        <Quote passage={passage} language={article.language} cite={href} />
        <p className="small muted">{t('quotationHow')}</p>
        <div className="cite">
          <p className="reference">{quotation}</p>
          <p className="actions">
            <CopyQuotation quotation={quotation} />
            <a href={href}><Icon name="link" />{t('seePassage')}</a>
          </p>
        </div>
      </div>
    </Section>
  );
}
