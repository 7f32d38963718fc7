import type { ExplorePageQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { toggled } from '../../record/choice.ts';
import { Hidden } from '../../record/hidden.tsx';
import { paths } from '../../record/paths.ts';
import { Note } from '../../ui/note.tsx';
import { parametersOfExplore } from './asked.ts';
import type { ExploreAsked } from './asked.ts';
import { FigureNotes } from './figure-notes.tsx';
import { Names } from './names.tsx';
import { LETTERS, networkMarks, SIZE } from './network-marks.ts';
import type { NetworkMarks } from './network-marks.ts';
import { Spots } from './spots.island.tsx';

/** Who shares agreements with whom: states as discs, pairs as lines. */
export function NetworkFigure({ network, asked }: { network: NonNullable<ExplorePageQuery['network']>; asked: ExploreAsked }) {
  const t = useTranslations('explore.network');
  const tPage = useTranslations('explore');
  const marks = networkMarks(network, asked.weight);
  const { nodes, edges, weight, left } = marks;
  return (
    <figure className="figure">
      <WeightForm asked={asked} weight={weight} />
      {weight === null ? <Note icon="circle-help" title={network.edges.length > 0 ? t('tooHeavy') : t('alone')} /> : (
        <>
          <Spots hint={tPage('pointAt')}>
            <svg className="net" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="group" aria-label={t('label')}>
              <Lines marks={marks} chosen={asked.choice.country} />
              <Discs marks={marks} asked={asked} />
              <Names labels={marks.labels.wide} className="names-wide" size={LETTERS.wide} />
              <Names labels={marks.labels.narrow} className="names-narrow" size={LETTERS.narrow} />
            </svg>
          </Spots>
          <FigureNotes>
            {[
              <>{t('drawn', { drawn: edges.length, weight })} {t('left', left)}</>,
              t('how'),
              t('notShown'),
              nodes.length > 0 && t('follow'),
            ]}
          </FigureNotes>
        </>
      )}
    </figure>
  );
}

/** With states chosen, their own lines stand out from those among their partners. */
function Lines({ marks: { nodes, edges }, chosen }: { marks: NetworkMarks; chosen: readonly string[] }) {
  const at = new Map(nodes.map((node) => [node.code, node]));
  return (
    <g className={chosen.length > 0 ? 'lines of-some' : 'lines'}>
      {edges.toReversed().map(({ a, b, width, ink }) => {
        const [one, other] = [at.get(a), at.get(b)];
        return one && other && <path key={a + b} d={`M${one.x} ${one.y}L${other.x} ${other.y}`} strokeWidth={width} strokeOpacity={ink} className={chosen.includes(a) || chosen.includes(b) ? 'own' : undefined} data-ends={`${a} ${b}`} />;
      })}
    </g>
  );
}

function Discs({ marks: { nodes }, asked }: { marks: NetworkMarks; asked: ExploreAsked }) {
  const t = useTranslations('explore');
  const locale = useLocale();
  return nodes.map(({ code, name, count, x, y, r }, index) => (
    <a key={code} href={paths.explore(locale, parametersOfExplore({ ...asked, choice: toggled(asked.choice, 'country', code) }))} rel="nofollow"
      tabIndex={index === 0 ? 0 : -1} data-spot={code} aria-label={t('countryOf', { name, count })} className={asked.choice.country.includes(code) ? 'disc chosen-one' : 'disc'}>
      <circle cx={x} cy={y} r={r} />
    </a>
  ));
}

/** From which weight up pairs are drawn: by hand, or as many as can be read. */
function WeightForm({ asked, weight }: { asked: ExploreAsked; weight: number | null }) {
  const t = useTranslations('explore.network');
  const locale = useLocale();
  return (
    <form className="weight small" action={paths.explore(locale)}>
      <Hidden choice={asked.choice} besides={[['view', 'network']]} />
      <label htmlFor="weight">{t('weight')}</label>
      <input className="input" id="weight" name="weight" type="number" min={1} max={999_999} required defaultValue={asked.weight ?? weight ?? 1} />
      <span className="muted">{t('weightUnit')}</span>
      <button className="button slight" type="submit">{t('apply')}</button>
      {asked.weight !== null && <a href={paths.explore(locale, parametersOfExplore({ ...asked, weight: null }))} rel="nofollow">{t('readable')}</a>}
    </form>
  );
}
