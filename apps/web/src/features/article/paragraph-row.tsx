import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { paths } from '../../record/paths.ts';
import { Icon } from '../../ui/icon.tsx';
import { FactCard } from './fact-card.tsx';
import { MarkedText } from './marked-text.tsx';
import type { ArticleWhole, Fact, Reading, Row } from './reading.ts';

const KIND_CLASS = { HEADING: 'text heading', PARAGRAPH: 'text', LIST_ITEM: 'text item', QUOTE: 'text quoted' };

/** One paragraph of the article and, beside it, the facts that it is the first to support. */
export function ParagraphRow({ row, article, reading, above }: {
  row: Row;
  article: ArticleWhole;
  reading: Reading;
  /** Stands above the text: the picture, in the first row. */
  above?: ReactNode;
}) {
  const t = useTranslations('row');
  const { block, number, groups } = row;
  const Text = block.kind === 'HEADING' ? 'h3' : 'p';
  const uncoded = article.coverage?.sentences.filter(({ bears }) => bears === 'NONE') ?? [];
  return (
    <section aria-label={number === null ? block.text : t('label', { number, count: groups.length })}>
      <div className="sticky">
        {above}
        <div className="paragraph">
          {number !== null && (
            <a className="paragraph-number" href={`#par-${number}`} id={`par-${number}`} aria-label={t('link', { number })}>
              § {number}
            </a>
          )}
          <Text className={KIND_CLASS[block.kind]} lang={article.language} data-block={block.start}>
            <MarkedText text={block.text} offset={block.start} marks={reading.marks} uncoded={uncoded} />
          </Text>
        </div>
      </div>
      <div className="side facts">
        {groups.map((group) => (
          <FactGroup key={group.hue ?? 'who'} hue={group.hue} facts={group.facts} article={article} within={block.start} />
        ))}
      </div>
    </section>
  );
}

function FactGroup({ hue, facts, article, within }: {
  hue: string | null;
  facts: readonly Fact[];
  article: ArticleWhole;
  within: number;
}) {
  const t = useTranslations('row');
  const locale = useLocale();
  const id = `group-${within}-${hue ?? 'who'}`;
  const [first] = facts;
  const domain = first?.kind === 'commitment' ? first.commitment.domain : null;
  const named = article.domains.find(({ slug }) => slug === hue);
  return (
    <section className="fact-group" aria-labelledby={id}>
      <div className="group-head" data-d={hue ?? undefined}>
        <Icon name={hue ? (named?.icon ?? domain?.icon ?? 'file-text') : 'users'} />
        <h3 className="h4" id={id}>
          {hue ? <a href={paths.domain(locale, hue)}>{named?.label ?? domain?.parent?.label ?? domain?.label}</a> : t('who')}
        </h3>
        <span className="count">{hue ? t('measures', { count: facts.length }) : t('facts', { count: facts.length })}</span>
      </div>
      {facts.map((fact) => <FactCard key={fact.id} fact={fact} article={article} />)}
    </section>
  );
}
