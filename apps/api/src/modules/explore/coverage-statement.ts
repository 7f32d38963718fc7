import type { Bilingual } from '@pacta/db';

type Covering = { name: string; coverageFrom: number | null; coverageTo: number | null; coverageNote: { fr: string | null; en: string | null } };

/** What a dataset's count for two countries means: none within its window, nothing outside it, nothing at all when it is not loaded. */
export function coverageStatement(
  { name, coverageFrom, coverageTo, coverageNote }: Covering,
  { agreementCount, isLoaded }: { agreementCount: number; isLoaded: boolean },
  [one, other]: readonly [Bilingual, Bilingual],
): Bilingual {
  const window = coverageFrom === null || coverageTo === null ? null : `${coverageFrom}–${coverageTo}`;
  const fr = window ? `${name} couvre ${window}` : name;
  const en = window ? `${name} covers ${window}` : name;
  const pair = { fr: `${one.fr} et ${other.fr}`, en: `${one.en} and ${other.en}` };
  const said = (): Bilingual => {
    if (!isLoaded)
      return {
        fr: `${window ? fr : `${name} :`} ${window ? 'et' : 'ses données'} n’${window ? 'est pas chargé' : 'ont pas été chargées'} ici : son silence ne dit rien sur ${pair.fr}.`,
        en: `${en}${window ? ' and is' : ' is'} not loaded here: its silence says nothing about ${pair.en}.`,
      };
    if (agreementCount === 0) {
      const outside = window ? { fr: ' Rien n’en suit pour d’autres années.', en: ' Nothing follows for other years.' } : { fr: '', en: '' };
      return {
        fr: `${fr}${window ? ' et' : ''} n’a aucun accord où figurent ${pair.fr}.${outside.fr}`,
        en: `${en}${window ? ' and' : ''} has no agreement that names both ${pair.en}.${outside.en}`,
      };
    }
    const several = agreementCount > 1;
    return {
      fr: `${fr}${window ? ' et' : ''} a ${agreementCount} accord${several ? 's' : ''} où figurent ${pair.fr}.`,
      en: `${en}${window ? ' and' : ''} has ${agreementCount} agreement${several ? 's' : ''} that name${several ? '' : 's'} both ${pair.en}.`,
    };
  };
  const { fr: spokenFr, en: spokenEn } = said();
  return {
    fr: [spokenFr, coverageNote.fr].filter(Boolean).join(' '),
    en: [spokenEn, coverageNote.en].filter(Boolean).join(' '),
  };
}
