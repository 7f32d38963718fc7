import { useTranslations } from 'next-intl';
import { sourceNumbers } from './sources.ts';
import type { EvidenceWhole, Source } from './sources.ts';

/** The numbers of the sources that something is written in, each leading to its source below. */
export function SourceRefs({ sources, evidence }: { sources: readonly Source[]; evidence: readonly EvidenceWhole[] }) {
  const t = useTranslations('agreement');
  const numbers = sourceNumbers(sources, evidence);
  if (numbers.length === 0) return null;
  return (
    <span className="source-refs">
      {numbers.map((number) => (
        <a key={number} className="source-ref" href={`#source-${number}`} aria-label={t('sourceRef', { number })}>{number}</a>
      ))}
    </span>
  );
}
