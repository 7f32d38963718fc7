import { fragmentOf, nest } from '@pacta/evidence';
import type { Nested } from '@pacta/evidence';
import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { Place } from '../../record/reading-order.ts';
import { nameOfFact } from './fact-words.ts';
import { hueOfFact } from './reading.ts';
import type { Mark } from './reading.ts';

/** A sentence in which nothing is coded: shown on demand. */
type Uncoded = Place & { uncoded: true };
type Range = Mark | Uncoded;

/**
 * A block of the text with its passages marked and the numbers of their facts behind them. The digits are drawn by the
 * style sheet, so that the text nodes are the block's text, character for character.
 */
export function MarkedText({ text, offset, marks, uncoded }: {
  text: string;
  /** Where the block begins in the revision, in UTF-16 code units. */
  offset: number;
  marks: readonly Mark[];
  uncoded: readonly Place[];
}) {
  const ranges: Range[] = [...marks, ...uncoded.map((place): Uncoded => ({ ...place, uncoded: true }))];
  return <Pieces nodes={nest(text, offset, ranges)} />;
}

function Pieces({ nodes }: { nodes: readonly Nested<Range>[] }) {
  return nodes.map((node, index) => {
    if (typeof node === 'string') return <Fragment key={index}>{node}</Fragment>;
    const { range, first, last, children } = node;
    if ('uncoded' in range)
      return <span key={index} className="uncoded"><Pieces nodes={children} /></span>;
    return (
      <Fragment key={index}>
        <mark
          id={first ? fragmentOf(range) : undefined}
          className={range.facts.length === 0 ? 'context' : undefined}
          data-d={range.hue ?? undefined}
          data-facts={range.facts.map(({ id }) => id).join(' ') || undefined}
        >
          <Pieces nodes={children} />
        </mark>
        {last && range.facts.length > 0 && <Numbers mark={range} />}
      </Fragment>
    );
  });
}

function Numbers({ mark }: { mark: Mark }) {
  const t = useTranslations('fact');
  const locale = useLocale();
  return (
    <span className="refs">
      {mark.facts.map((fact) => (
        <a
          key={fact.id}
          className="ref"
          href={`#${fact.id}`}
          data-n={fact.label}
          data-d={hueOfFact(fact) ?? undefined}
          lang={locale} // of its name; around it is the text's own
          aria-label={t('reference', { label: fact.label, name: nameOfFact(fact, locale) })}
        />
      ))}
    </span>
  );
}
