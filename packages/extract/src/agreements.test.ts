import { expect, test } from 'vitest';
import { extract } from './index.ts';

const agreements = (text: string) =>
  extract({ text, publishedOn: '2026-01-14' }).agreements.map(({ kind, stage, date, parties }) => `${kind} ${stage} ${date ?? '–'} ${[...parties].sort().join('+')}`).join(' | ');

test.each([
  ['Le Mali et le Sénégal ont signé mardi un accord de défense.', 'DEFENCE_COOPERATION_AGREEMENT SIGNED 2026-01-13 ML+SN'],
  ['La Russie et le Togo ont paraphé un protocole d’accord sur la formation militaire.', 'MEMORANDUM_OF_UNDERSTANDING SIGNED – RU+TG'],
  ['Kenya and Ethiopia signed a Defence Cooperation Agreement that replaces the pact they concluded in 1963.', 'DEFENCE_COOPERATION_AGREEMENT SIGNED – ET+KE | DEFENCE_COOPERATION_AGREEMENT ENDED 1963 ET+KE'],
  ['Le Tchad a dénoncé l’accord de défense avec la France signé le 5 septembre 2019.', 'DEFENCE_COOPERATION_AGREEMENT ENDED 2019-09-05 FR+TD'],
  ['Le traité de défense entre Paris et Djibouti, conclu en 2011, n’est ni dénoncé ni suspendu.', 'TREATY IN_FORCE 2011 DJ+FR'],
  ['Le Niger a suspendu le protocole militaire signé avec le Bénin en mai 2022.', 'PROTOCOL SUSPENDED 2022-05 BJ+NE'],
  ['Qatar and Turkey will sign a status of forces agreement in April.', 'STATUS_OF_FORCES DISCUSSED – QA+TR'],
  ['Les armées togolaise et béninoise patrouillent en vertu d’un accord militaire de 2014.', 'DEFENCE_COOPERATION_AGREEMENT IN_FORCE 2014 BJ+TG'],
  ['Un accord militaire franco-sénégalais a été ratifié à Dakar.', 'DEFENCE_COOPERATION_AGREEMENT SIGNED – FR+SN'],
  ['Plusieurs accords militaires ont été conclus entre le Gabon et le Maroc.', 'DEFENCE_COOPERATION_AGREEMENT SIGNED – GA+MA'],
])('« %s » tells of %s', (text, told) => expect(agreements(text)).toBe(told));

test.each([
  'Le Mali et le Niger n’ont signé aucun accord de défense.',
  'Ghana and Togo did not sign a defence pact.',
  'Les deux ministres de la Défense du Mali et du Niger ont convenu de coordonner leurs patrouilles.',
  'Le Sénégal et la Gambie ont signé un accord de pêche et un accord commercial.',
  'La RDC et le Rwanda ont signé un accord de paix et un cessez-le-feu.',
  'Le Mali a publié un communiqué sur la sécurité au Niger.',
  'Selon une rumeur démentie à Niamey, un accord militaire aurait été signé avec Alger.',
  'La Fédération malienne de football et la fédération marocaine ont signé une convention de défense des joueurs.',
  'Le Mali et le Niger ont signé le livre d’or de l’académie militaire.',
])('« %s » tells of none', (text) => expect(agreements(text)).toBe(''));

test('a vote that authorises ratification changes nothing', () =>
  expect(agreements('Les députés sénégalais ont autorisé lundi la ratification de l’accord militaire avec la Guinée. Le texte avait été signé le 19 juin 2021.')).toBe('DEFENCE_COOPERATION_AGREEMENT SIGNED 2021-06-19 GN+SN'));

test('observers, mediators and those who greet it are no parties', () => {
  const { parties, mentionedCountries } = extract({
    text: 'Le Mali et le Niger ont signé un accord de défense. Le Togo, observateur, et le Ghana, invité, étaient présents. Le Maroc a salué le texte. Contrairement au Tchad, ils créent une force conjointe.',
  });
  expect(parties.map(({ code }) => code)).toEqual(['ML', 'NE']);
  expect(mentionedCountries.map(({ code }) => code)).toEqual(['TG', 'GH', 'MA', 'TD']);
});

test('« les deux pays » are the two last introduced', () => {
  const { commitments } = extract({ text: 'Le Mali, le Niger et le Burkina Faso ont signé une charte de défense. Le Togo et le Bénin ont signé un accord militaire. Les deux pays mèneront des patrouilles conjointes.' });
  expect(commitments.map(({ actors }) => actors)).toEqual([['TG', 'BJ']]);
});

test('a third state that denounces an agreement in words ends none', () =>
  expect(agreements('Le Burundi et la Tanzanie ont paraphé un accord de défense. Le Rwanda a dénoncé l’accord.')).toBe('DEFENCE_COOPERATION_AGREEMENT SIGNED – BI+TZ'));
