import type { AgreementCardFragment } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { partialDate } from '../i18n/partial-date.ts';
import { DomainChips } from './domain-chips.tsx';
import { paths } from './paths.ts';
import { StageStairs } from './stage-stairs.tsx';

/** Agreements as rows: when, what, about what, and where each stands. `beneath` adds to a row what the list is about. */
export function AgreementRows<One extends AgreementCardFragment>({
  agreements,
  tight = false,
  beneath,
}: {
  agreements: readonly One[];
  tight?: boolean;
  beneath?: ((agreement: One) => ReactNode) | undefined;
}) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <ul className={tight ? 'records tight' : 'records'}>
      {agreements.map((agreement) => {
        const last = agreement.events.findLast(({ date }) => date !== null);
        return (
          <li key={agreement.slug}>
            <span className="when">
              {last?.date ? (
                <>
                  {partialDate(last.date, locale, 'short')}
                  <span className="comma">, </span>
                  {t(`event.past.${last.kind}`)}
                </>
              ) : (
                t('date.undated')
              )}
            </span>
            <div className="main">
              <h3 className="title">
                <a href={paths.agreement(locale, agreement.slug)}>{agreement.title}</a>
              </h3>
              {agreement.summary && <p className="summary">{agreement.summary}</p>}
              <DomainChips domains={agreement.domains} />
              {beneath?.(agreement)}
            </div>
            <StageStairs stage={agreement.stage} events={agreement.events} />
          </li>
        );
      })}
    </ul>
  );
}
