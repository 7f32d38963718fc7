import type { AgreementGlanceQuery, EventKind, PairGlanceQuery, Stage } from '@pacta/client';
import type { Locale, useTranslations } from 'next-intl';
import { partialDate } from '../../i18n/partial-date.ts';
import { broadestOf } from '../../record/hue.ts';
import { ladderOf } from '../../record/ladder.ts';
import { paths } from '../../record/paths.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';

type Agreement = NonNullable<AgreementGlanceQuery['agreement']>;
type Pair = PairGlanceQuery['pair'];
type Hue = Agreement['domains'][number];
type Words = ReturnType<typeof useTranslations<never>>;

/** `page` is the whole address of what the card shows. */
type Setting = { t: Words; locale: Locale; site: string; page: string };

/** How many domains and parties a card names. */
const NAMED = 4;

/** An agreement in a frame: what it is, who, where it stands, and the way to its page. */
export function agreementCard(agreement: Agreement, setting: Setting): Html {
  const { t, locale, page } = setting;
  const last = agreement.events.findLast(({ date }) => date !== null);
  const parties = [...agreement.parties.map(({ party }) => party.name), ...agreement.historicalParties];
  const named = parties.length > NAMED + 1 ? [...parties.slice(0, NAMED), t('embed.more', { count: parties.length - NAMED })] : parties;
  return html`
<p class="top"><span>${t(`kind.${agreement.kind}`)}</span>${stairs(agreement, t)}</p>
<div class="body">
<h1>${link(page, agreement.title)}</h1>
${agreement.summary && html`<p class="words">${agreement.summary}</p>`}
<p>${new Intl.ListFormat(locale).format(named)} <span class="quiet">· ${last?.date ? `${t(`event.noun.${last.kind}`)}, ${partialDate(last.date, locale)}` : t('date.undated')}</span></p>
${domainList(broadestOf(agreement.domains))}
</div>
${foot(agreement.corroboration.outlets > 0 ? t('embed.outlets', { count: agreement.corroboration.outlets }) : null, setting)}`;
}

/** Two countries in a frame: how many agreements they share, the latest of them, and the way to their page. */
export function pairCard({ a, b, agreements, domainProfile }: Pair, setting: Setting): Html {
  const { t, locale, site, page } = setting;
  return html`
<p class="top"><span>${t('embed.pair')}</span></p>
<div class="body">
<h1>${link(page, t('pair.title', { a: a.name, b: b.name }))}</h1>
<p class="words">${t('pair.lead', { count: agreements.totalCount, alone: -1 })}</p>
<ul class="rows">${agreements.nodes.map((agreement) => html`<li><span>${link(site + paths.agreement(locale, agreement.slug), agreement.title)}</span>${stairs(agreement, t)}</li>`)}</ul>
${domainList(domainProfile.map(({ domain }) => domain))}
</div>
${foot(agreements.totalCount === 0 ? t('embed.noneIsUnknown') : null, setting)}`;
}

/** What stands where a card should be: a sentence, and the way to the site. */
export function wordsAlone(title: string, words: string, { t, site, locale }: Omit<Setting, 'page'>): Html {
  return html`<div class="body"><h1>${title}</h1><p>${words}</p></div>
<p class="foot">${link(site + paths.home(locale), t('embed.toSite'))}</p>`;
}

/** Out of the frame, into a window of its own, which learns nothing of the page that framed it. */
function link(href: string, words: string): Html {
  return html`<a href="${href}" target="_blank" rel="noopener">${words}</a>`;
}

function domainList(domains: readonly Hue[]): Html | null {
  if (domains.length === 0) return null;
  return html`<ul class="domains">${domains.slice(0, NAMED).map(({ label, color }) => html`<li><span class="hue" style="--d: light-dark(${color.light}, ${color.dark})"></span>${label}</li>`)}</ul>`;
}

function stairs({ stage, events }: { stage: Stage; events: readonly { kind: EventKind }[] }, t: Words): Html {
  const rungs = ladderOf(stage, events);
  const over = rungs.some(({ state }) => state === 'over');
  return html`<span class="stage${over ? ' over' : ''}"><span class="stairs" aria-hidden="true">${rungs
    .filter(({ state }) => state !== 'over')
    .map(({ state }, index) => html`<i class="${state}" style="height: ${4 + index * 3}px"></i>`)}${over ? html`<b>${stage === 'SUSPENDED' ? '‖' : '×'}</b>` : null}</span>${t(`stage.${stage}`)}</span>`;
}

function foot(words: string | null, { t, page }: Setting): Html {
  return html`<p class="foot"><span>${link(page, t('embed.read'))}</span><span>${words}</span></p>`;
}
