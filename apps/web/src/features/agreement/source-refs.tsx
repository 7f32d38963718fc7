import { useTranslations } from 'next-intl';
import { Icon } from '../../ui/icon.tsx';
import { sourcesBehind } from './sources.ts';
import type { EvidenceWhole, Source } from './sources.ts';

type Props = { sources: readonly Source[]; evidence: readonly EvidenceWhole[] };

/** The numbers of the sources that something is written in, each leading to its source below; those that contradict it are left to the page. */
export function SourceRefs({ sources, evidence }: Props) {
  const t = useTranslations('agreement');
  const behind = sourcesBehind(sources, evidence.filter(({ stance }) => stance === 'SUPPORTS'));
  if (behind.length === 0) return null;
  return (
    <span className="source-refs">
      {behind.map(({ number }) => (
        <a key={number} className="source-ref" href={`#source-${number}`} aria-label={t('sourceRef', { number })}>{number}</a>
      ))}
    </span>
  );
}

/** The same with the names of the sources, for where there is room. */
export function NamedSourceRefs({ sources, evidence }: Props) {
  const t = useTranslations('agreement');
  return (
    <ul className="named-refs">
      {sourcesBehind(sources, evidence).map((source) => {
        const against = evidence.some((piece) => piece.stance === 'CONTRADICTS' && sourcesBehind([source], [piece]).length > 0);
        return (
          <li key={source.number} className={against ? 'against' : undefined}>
            <a href={`#${against ? 'against' : 'source'}-${source.number}`}>
              <span className="source-ref" aria-hidden="true">{source.number}</span>{' '}
              <span>{nameOf(source)}{against && <> <span className="nowrap"><Icon name="split" /> {t('contradicts')}</span></>}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** The outlet, or the dataset. */
function nameOf(source: Source): string {
  return source.kind === 'article' ? source.article.outlet.name : source.dataset.name;
}
