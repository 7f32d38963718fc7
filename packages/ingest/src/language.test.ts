import { expect, test } from 'vitest';
import { languageOf, languageTag } from './language.ts';

test.each<[string, string]>([
  ['Le Mali et le Sénégal ont réaffirmé leur engagement à renforcer leur coopération militaire dans le but d’améliorer la sécurité régionale.', 'fr'],
  ['The chiefs of defence said the accord provides for joint training and coordinated patrols along the corridor.', 'en'],
  ['Sénégal-Mauritanie : les deux armées calent le calendrier des patrouilles conjointes', 'fr'],
  ['Los ministros de Defensa de los dos países han firmado un acuerdo para la formación de las tropas y el intercambio de información que se necesita.', 'unknown'],
  ['Os ministros da Defesa dos dois países assinaram um acordo para a formação de tropas e a troca de informações que as partes consideram úteis.', 'unknown'],
  ['I ministri della Difesa dei due paesi hanno firmato un accordo per la formazione delle truppe e lo scambio di informazioni tra le parti.', 'unknown'],
  ['Die Verteidigungsminister der beiden Länder haben ein Abkommen über die gemeinsame Ausbildung der Truppen in der Hauptstadt unterzeichnet.', 'unknown'],
  ['De ministers van Defensie van de twee landen hebben een akkoord getekend over de opleiding van troepen in de hoofdstad, zo is bekend.', 'unknown'],
  ['وقّع وزيرا الدفاع في البلدين اتفاقية للتدريب المشترك وتبادل المعلومات على طول الحدود بين البلدين هذا الأسبوع', 'unknown'],
  ['Mawaziri wa ulinzi wa nchi hizo mbili wametia saini mkataba wa mafunzo ya pamoja na kubadilishana habari za kijeshi mpakani.', 'unknown'],
  ['Accord de défense', 'unknown'], ['', 'unknown'],
  ['Les ministres ont signé un accord pour la formation des troupes dans les deux pays. The ministers have signed an agreement for the training of the troops in both of the countries.', 'unknown'],
])('%s', (text, language) => expect(languageOf(text)).toBe(language));

test.each([['fr-FR', 'fr'], ['en_US', 'en'], ['PT', 'pt'], ['zh-Hant-TW', 'zh'], ['french', null], ['', null], [null, null]])('the tag %s', (tag, code) => expect(languageTag(tag)).toBe(code));
