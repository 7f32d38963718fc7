import { useLocale, useTranslations } from 'next-intl';
import { parametersOf } from '../../record/choice.ts';
import { Icon } from '../../ui/icon.tsx';
import { parametersOfExplore } from './asked.ts';
import type { ExploreAsked } from './asked.ts';
import { PngButton } from './png-button.island.tsx';

/** The figure and what it is drawn from, to be taken away: under the page's own filter, in the reader's language. */
export function Files({ asked }: { asked: ExploreAsked }) {
  const t = useTranslations('explore.files');
  const locale = useLocale();
  const addressed = (path: string, parameters: readonly (readonly [string, string])[]) => {
    const query = new URLSearchParams(parameters.map(([name, value]): [string, string] => [name, value])).toString();
    return `/${locale}/${path}${query === '' ? '' : `?${query}`}`;
  };
  const { view, weight, by } = asked;
  const filter = parametersOf(asked.choice);
  const picture = addressed('explore.svg', parametersOfExplore(asked));
  const data: { name: string; href: string }[] = {
    map: [{ name: t('countries'), href: addressed('network.nodes.csv', filter) }],
    network: [['csv', t('pairs')], ['gexf', t('graph')], ['json', t('json')], ['nodes.csv', t('countries')]].map(([format = '', name = '']) => ({
      name, href: addressed(`network.${format}`, [...filter, ...(weight === null ? [] : [['weight', String(weight)] as const])]),
    })),
    timeline: [['csv', t('periods')], ['json', t('periodsJson')]].map(([format = '', name = '']) => ({
      name, href: addressed(`timeline.${format}`, [...filter, ...(by === 'YEAR' ? [] : [['by', by.toLowerCase()] as const])]),
    })),
  }[view];
  return (
    <div className="files">
      <p className="downloads small">
        <span className="muted"><Icon name="download" /> {t('figure')}</span>
        <a href={picture} type="image/svg+xml" download={`pacta-${view}.svg`}>{t('svg')}</a>
        <PngButton address={picture} name={`pacta-${view}.png`} label={t('png')} waits={t('pngWaits')} failed={t('pngFailed')} />
        <span className="muted scriptless">{t('pngNeeds')}</span>
      </p>
      <p className="downloads small">
        <span className="muted"><Icon name="download" /> {t('data')}</span>
        {data.map(({ name, href }) => <a key={href} href={href}>{name}</a>)}
        <a href={addressed('agreements.csv', filter)}>{t('agreements')}</a>
      </p>
    </div>
  );
}
