import { expect, inject, test } from 'vitest';
import { inBrowser } from '../support/browser.ts';
import { PAGES } from '../support/pages.ts';

// What a screen reader gets of a paragraph with passages: its words whole and in order, each number behind its passage.
test('who hears the text hears each passage as marked, and after it the facts that stand on it, by number and name', () =>
  inBrowser(async (page) => {
    await page.goto(`${inject('siteUrl')}/fr${PAGES['an article']}`);
    expect(await page.locator('p[data-block]', { has: page.locator('#p-875-950') }).ariaSnapshot()).toMatchInlineSnapshot(`
      "- paragraph:
        - text: L’un des axes majeurs de cette coopération est
        - mark: la sécurisation de la frontière commune entre le Mali et le Sénégal
        - text: . Les deux pays ont convenu de
        - mark: mettre en place des mécanismes conjoints pour surveiller et protéger cette zone stratégique
        - link "Fait 1, Surveillance de la frontière":
          - /url: "#m1"
          - text: "1"
        - text: ", souvent exposée à des activités criminelles et terroristes."
        - mark: Des patrouilles mixtes et des postes de contrôle coordonnés seront déployés
        - link "Fait 2, Patrouilles mixtes":
          - /url: "#m2"
          - text: "2"
        - link "Fait 3, Postes de contrôle coordonnés":
          - /url: "#m3"
          - text: "3"
        - text: pour renforcer la sécurité et
        - mark: prévenir les infiltrations de groupes armés
        - link "Fait 4, Prévention des infiltrations":
          - /url: "#m4"
          - text: "4"
        - text: ."
    `);
  }));

test('in the English page the text is announced as French, and its facts in English', () =>
  inBrowser(async (page) => {
    await page.goto(`${inject('siteUrl')}/en${PAGES['an article']}`);
    const paragraph = page.locator('p[data-block]', { has: page.locator('#p-875-950') });
    expect(await paragraph.ariaSnapshot()).toMatchInlineSnapshot(`
      "- paragraph:
        - text: L’un des axes majeurs de cette coopération est
        - mark: la sécurisation de la frontière commune entre le Mali et le Sénégal
        - text: . Les deux pays ont convenu de
        - mark: mettre en place des mécanismes conjoints pour surveiller et protéger cette zone stratégique
        - link "Fact 1, Border surveillance":
          - /url: "#m1"
          - text: "1"
        - text: ", souvent exposée à des activités criminelles et terroristes."
        - mark: Des patrouilles mixtes et des postes de contrôle coordonnés seront déployés
        - link "Fact 2, Joint patrols":
          - /url: "#m2"
          - text: "2"
        - link "Fact 3, Coordinated checkpoints":
          - /url: "#m3"
          - text: "3"
        - text: pour renforcer la sécurité et
        - mark: prévenir les infiltrations de groupes armés
        - link "Fact 4, Infiltration prevention":
          - /url: "#m4"
          - text: "4"
        - text: ."
    `);
    const languageOf = (selector: string) => paragraph.locator(selector).first().evaluate((one) => one.closest('[lang]')?.getAttribute('lang'));
    expect([await languageOf('mark'), await languageOf('.ref')]).toEqual(['fr', 'en']);
  }));
