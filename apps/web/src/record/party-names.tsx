import type { PartyNameFragment } from '@pacta/client';
import { useFormatter, useLocale } from 'next-intl';
import { Fragment } from 'react';
import { partyPath } from './paths.ts';

/** Countries and organizations in a sentence's own list, « Mali et Sénégal », each leading to its page. */
export function PartyNames({ parties }: { parties: readonly PartyNameFragment[] }) {
  const format = useFormatter();
  const locale = useLocale();
  const listed = format.list(
    parties.map((party) => <a key={party.id} href={partyPath(locale, party)}>{heldTogether(party.name)}</a>),
    { type: 'conjunction' },
  );
  return <>{Array.isArray(listed) ? listed.map((piece, index) => <Fragment key={index}>{piece}</Fragment>) : listed}</>;
}

/** « Burkina Faso » never breaks in two; a long name may. */
export function heldTogether(name: string): string {
  return name.length <= 20 ? name.replaceAll(' ', '\u00a0') : name;
}
