import type { useTranslations } from 'next-intl';
import type { Locale } from 'next-intl';
import { seenOf } from '../../record/wording.tsx';
import { instrumentsOf, nameOfFact } from './fact-words.ts';
import { hueOfFact } from './reading.ts';
import type { ArticleWhole, Reading } from './reading.ts';
import type { CardFact } from './thumb-bar.island.tsx';

type Words = ReturnType<typeof useTranslations<never>>;

/** The cards of all facts in finished words, so that no message and no language travels to the browser. */
export function cardsOf(article: ArticleWhole, { facts, marks }: Reading, t: Words, locale: Locale): CardFact[] {
  const measures = facts.filter(({ kind }) => kind === 'commitment').length;
  return facts.map((fact): CardFact => {
    const [place] = fact.places;
    const also = marks
      .find((mark) => mark.start === place?.start && mark.end === place.end)
      ?.facts.flatMap(({ id, label }) => (id === fact.id ? [] : [label])) ?? [];
    const shared = {
      id: fact.id,
      label: fact.label,
      name: nameOfFact(fact, locale),
      hue: hueOfFact(fact),
      quote: place ? t('quote', { text: place.exact }) : '',
      language: article.language,
      also: also.length > 0 ? t('thumb.also', { count: also.length, labels: new Intl.ListFormat(locale).format(also) }) : '',
    };
    if (fact.kind === 'parties')
      return { ...shared, at: t('thumb.fact', { label: fact.label }), group: t('fact.parties'), say: t('fact.partiesSay', { count: fact.parties.length }), stage: null };
    if (fact.kind === 'agreement') {
      const say = t('fact.agreementSay', { kind: t(`kind.${fact.agreement.kind}`), instruments: instrumentsOf(fact.agreement) });
      return { ...shared, at: t('thumb.fact', { label: fact.label }), group: t('fact.agreement'), say, stage: t(`stage.${fact.agreement.stage}`) };
    }
    const { domain, stage, wording } = fact.commitment;
    return {
      ...shared,
      at: t('thumb.measure', { label: fact.label, total: measures }),
      group: domain.parent?.label ?? domain.label,
      say: t.markup(`wording.${wording}`, { seen: seenOf(stage), word: (word) => word }),
      stage: t(`stage.${stage}`),
    };
  });
}
