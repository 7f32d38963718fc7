import type { Stage } from '@pacta/client';
import type { Locale, useTranslations } from 'next-intl';
import type { Glance } from '../../glance.ts';
import { partialDate } from '../../i18n/partial-date.ts';
import { broadestOf } from '../../record/hue.ts';
import { printedTitle } from '../../record/printed-title.ts';
import { drawable, shortened } from './drawable.ts';

type Words = ReturnType<typeof useTranslations<never>>;

/** What stands in the picture of a page, in signs that can be drawn and no longer than there is room. */
export type Preview = {
  above: string;
  title: string;
  words: string;
  marks: { label: string; color: string }[];
  stage: { stage: Stage; name: string; events: Extract<Glance, { kind: 'agreement' }>['agreement']['events'] } | null;
};

type Hue = { slug: string; label: string; color: { light: string } };

/** How many domains there is room for. */
const MARKS = 4;

/** How many parties there is room for, in two lines. */
const PARTIES = 6;

/** The picture's words of a page. A title in a script that the faces lack gives way to `above`. */
export function previewOf(glance: Glance, t: Words, locale: Locale): Preview {
  const raw = rawOf(glance, t, locale);
  const [above, title, words] = [drawable(raw.above), drawable(raw.title), drawable(raw.words)];
  return {
    above: title === '' ? '' : shortened(above, 80),
    title: shortened(title || above || 'Pacta', 170),
    words: shortened(words, 150),
    marks: broadestOf(raw.domains ?? []).slice(0, MARKS).map(({ label, color }) => ({ label: shortened(drawable(label), 40), color: color.light })),
    stage: glance.kind === 'agreement' ? { stage: glance.agreement.stage, name: t(`stage.${glance.agreement.stage}`), events: glance.agreement.events } : null,
  };
}

type Raw = { above: string; title: string; words: string; domains?: readonly Hue[] };

function rawOf(glance: Glance, t: Words, locale: Locale): Raw {
  switch (glance.kind) {
    case 'home':
      return { above: t('preview.home'), title: t('home.headline'), words: t('preview.homeCounts', { agreements: glance.home.agreements.totalCount, articles: glance.home.articles.totalCount }) };
    case 'article': {
      const { article } = glance;
      const measures = article.agreements.reduce((sum, { commitments }) => sum + commitments.length, 0);
      const date = article.publishedOn ? partialDate(article.publishedOn, locale) : t('date.undated');
      // A date alone would say nothing of who published it.
      const above = drawable(article.outlet.name) === '' ? '' : `${article.outlet.name}, ${date}`;
      return { above, title: printedTitle(article), words: t('preview.article', { agreements: article.agreements.length, measures }), domains: article.domains };
    }
    case 'agreement': {
      const { agreement } = glance;
      const parties = [...agreement.parties.map(({ party }) => party.name), ...agreement.historicalParties];
      const named = parties.length > PARTIES + 1 ? [...parties.slice(0, PARTIES), t('embed.more', { count: parties.length - PARTIES })] : parties;
      return { above: t(`kind.${agreement.kind}`), title: agreement.title, words: new Intl.ListFormat(locale).format(named), domains: agreement.domains };
    }
    case 'country': {
      const { country } = glance;
      return { above: t('preview.country'), title: country.name, words: t('preview.agreements', { count: country.agreements.totalCount }), domains: country.domainProfile.map(({ domain }) => domain) };
    }
    case 'pair': {
      const { a, b, agreements, domainProfile } = glance.pair;
      return { above: t('embed.pair'), title: t('pair.title', { a: a.name, b: b.name }), words: t('pair.lead', { count: agreements.totalCount, alone: -1 }), domains: domainProfile.map(({ domain }) => domain) };
    }
    case 'domain': {
      const { domain } = glance;
      return { above: `${t('preview.domain')} · ${t('preview.agreements', { count: domain.agreementCount })}`, title: domain.label, words: domain.definition, domains: [domain] };
    }
  }
}
