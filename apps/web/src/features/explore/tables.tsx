import type { EventKind, ExplorePageQuery } from '@pacta/client';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { parametersOf } from '../../record/choice.ts';
import type { Choice } from '../../record/choice.ts';
import { paths } from '../../record/paths.ts';
import { nameOfPeriod } from '../../record/time/period.ts';
import { timeMarks } from '../../record/time/time-marks.ts';
import { Icon } from '../../ui/icon.tsx';
import type { ExploreAsked } from './asked.ts';

/** So many pairs make a page that a phone can open; all of them are in a file. */
const MOST_PAIRS = 500;

type Chosen = { code: string; name: string } | null;

/** The same as the map, for those who cannot or would not look: every state with how many agreements. */
export function CountryTable({ parties, asked, chosen }: { parties: NonNullable<ExplorePageQuery['parties']>; asked: ExploreAsked; chosen: Chosen }) {
  const t = useTranslations('explore.table');
  const tPage = useTranslations('explore');
  const format = useFormatter();
  const locale = useLocale();
  return (
    <Folded head={<><th scope="col">{t('country')}</th><th scope="col" className="number">{chosen ? t('shared', chosen) : t('agreements')}</th>{chosen && <th scope="col">{t('both')}</th>}</>}>
      {parties.nodes.map(({ country: { code, name }, count }) => (
        <tr key={code}>
          <th scope="row"><a href={paths.country(locale, code)}>{name}</a></th>
          <td className="number"><a href={paths.agreementsOf(locale, parametersOf(withCountry(asked.choice, code, chosen)))} rel="nofollow">{format.number(count)}<span className="unseen"> {t('see', { name })}</span></a></td>
          {chosen && <td>{code !== chosen.code && <a href={paths.pair(locale, chosen.code, code)}>{tPage('pair', { a: chosen.name, b: name })}</a>}</td>}
        </tr>
      ))}
    </Folded>
  );
}

/** The agreements behind a number of the map: those of the state, and of the chosen one with it. */
function withCountry(choice: Choice, code: string, chosen: Chosen): Choice {
  if (choice.country.includes(code)) return choice;
  return chosen ? { ...choice, country: [chosen.code, code], match: 'all' } : { ...choice, country: [code] };
}

/** The same as the network: every pair with its weight, heaviest first. */
export function PairTable({ network, asked }: { network: NonNullable<ExplorePageQuery['network']>; asked: ExploreAsked }) {
  const t = useTranslations('explore.table');
  const tPage = useTranslations('explore');
  const format = useFormatter();
  const locale = useLocale();
  const names = new Map(network.nodes.map(({ country }) => [country.code, country.name]));
  const edges = network.edges.filter(({ weight }) => weight >= (asked.weight ?? 1));
  const shown = edges.slice(0, MOST_PAIRS);
  const nameOf = ({ code }: { code: string }) => names.get(code) ?? code;
  return (
    <Folded
      head={<><th scope="col">{t('pair')}</th><th scope="col" className="number">{t('agreements')}</th></>}
      foot={shown.length < edges.length && t('some', { shown: shown.length, total: edges.length })}
    >
      {shown.map(({ a, b, weight }) => (
        <tr key={a.code + b.code}>
          <th scope="row"><a href={paths.pair(locale, a.code, b.code)}>{tPage('pair', { a: nameOf(a), b: nameOf(b) })}</a></th>
          <td className="number">{format.number(weight)}</td>
        </tr>
      ))}
    </Folded>
  );
}

/** The same as the timeline: every period with its agreements and its events, sort by sort. */
export function PeriodTable({ timeline, asked }: { timeline: NonNullable<ExplorePageQuery['timeline']>; asked: ExploreAsked }) {
  const t = useTranslations('explore.table');
  const tEvent = useTranslations('event.noun');
  const format = useFormatter();
  const locale = useLocale();
  const marks = timeMarks(timeline, asked.by);
  if (!marks) return null;
  const kinds = marks.kinds.flatMap(({ kind }): EventKind[] => (kind ? [kind] : []));
  const spans = new Map(marks.agreements.bars.map(({ period, from, to }) => [period, { from, to }]));
  return (
    <Folded head={<><th scope="col">{t('period')}</th><th scope="col" className="number">{t('all')}</th>{kinds.map((kind) => <th key={kind} scope="col" className="number">{tEvent(kind)}</th>)}</>}>
      {timeline.map(({ period, agreementCount, events }) => {
        const name = nameOfPeriod(period, asked.by, locale);
        return (
          <tr key={period}>
            <th scope="row">{name}</th>
            <td className="number"><a href={paths.agreementsOf(locale, parametersOf({ ...asked.choice, ...spans.get(period) }))} rel="nofollow">{format.number(agreementCount)}<span className="unseen"> {t('see', { name })}</span></a></td>
            {kinds.map((kind) => {
              const count = events.find((event) => event.kind === kind)?.count ?? 0;
              return <td key={kind} className={count === 0 ? 'number quiet' : 'number'}>{format.number(count)}</td>;
            })}
          </tr>
        );
      })}
    </Folded>
  );
}

function Folded({ head, foot, children }: { head: ReactNode; foot?: ReactNode; children: ReactNode }) {
  const t = useTranslations('explore.table');
  return (
    <details className="folded as-table" id="table" open>
      <summary>{t('title')} <Icon name="chevron-down" className="icon toggle" /></summary>
      <div className="scrolled" role="region" aria-label={t('title')} tabIndex={0}>
        <table className="table">
          <thead><tr>{head}</tr></thead>
          <tbody>{children}</tbody>
        </table>
      </div>
      {foot && <p className="caption after">{foot}</p>}
    </details>
  );
}
