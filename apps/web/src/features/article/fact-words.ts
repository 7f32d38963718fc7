import type { Locale } from 'next-intl';
import type { AgreementWhole, Fact } from './reading.ts';

/** The name of a fact, as it is called at its passage and in its line: « Patrouilles mixtes », « Mali et Sénégal ». */
export function nameOfFact(fact: Fact, locale: Locale): string {
  if (fact.kind === 'commitment') return fact.commitment.domain.label;
  if (fact.kind === 'agreement') return fact.agreement.title;
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(fact.parties.map(({ party }) => party.name));
}

/** The sentence that says which text an agreement is, by kind and by number: the key of a message. */
export function instrumentsOf({ instruments }: AgreementWhole): 'one' | 'several' {
  return instruments === 'SEVERAL' ? 'several' : 'one';
}
