import { inviteFirst } from '@pacta/db';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers } from '../support/axe.ts';
import { inBrowser, openAll, untilItMoves } from '../support/browser.ts';
import { seedDatabase, type TestDatabase } from '../support/database.ts';
import { startSite, type TestSite } from '../support/site.ts';

// A site of its own, because nobody looks after it yet. One address may try to sign in ten times a minute: these do so less often.
let database: TestDatabase;
let site: TestSite;
beforeAll(async () => {
  database = await seedDatabase();
  site = await startSite(database.url);
});
afterAll(async () => {
  await site?.stop();
  await database?.drop();
});

const PASSWORD = 'une phrase assez longue';
const ADMIN = 'awa@press.example';

/** Goes where a button of the page leads, and waits until that page moves. */
async function press(page: Page, name: string | RegExp) {
  await Promise.all([page.waitForEvent('framenavigated'), page.getByRole('button', { name }).click()]);
  await page.waitForLoadState();
  if (await page.evaluate(() => document.documentElement.classList.contains('js'))) await untilItMoves(page);
}

async function signIn(page: Page, email: string, password = PASSWORD) {
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(password);
  await press(page, 'Se connecter');
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();
const said = (page: Page) => page.locator('#said').innerText();

/** Somebody who administers has come: by the link that the first start prints. */
let admin: Promise<void> | undefined;
const adminHasCome = () => (admin ??= (async () => {
  const token = await inviteFirst(database.url);
  const { status, headers } = await send('accept-invitation', { link: `${site.siteUrl}/invitation#${token}`, name: 'Awa Diop', email: ADMIN, password: PASSWORD });
  expect([status, headers.get('location')]).toEqual([303, '/fr/account#said']);
})());

/** Sends a form as a browser does. `from`: the address of who sends it. */
const send = (form: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${site.siteUrl}/fr/do/${form}`, { method: 'POST', redirect: 'manual', headers: { 'sec-fetch-site': 'same-origin', 'x-forwarded-for': '203.0.113.99', ...headers }, body: new URLSearchParams(fields) });

const cookieOf = async () => (await send('sign-in', { email: ADMIN, password: PASSWORD }, { 'x-forwarded-for': '203.0.113.50' })).headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');

test('from the printed link to an account by keys alone, out again, and in with a password that is wrong and then right', () =>
  inBrowser(async (page) => {
    const token = await inviteFirst(database.url);
    await page.goto(`${site.siteUrl}/invitation#${token}`);
    expect(page.url()).toBe(`${site.siteUrl}/fr/invitation#${token}`);
    await page.getByText('Cette invitation donne le rôle «\u00a0Administration\u00a0»').waitFor();
    expect(await page.getByLabel('Lien d’invitation').isVisible()).toBe(false);

    await page.getByRole('link', { name: 'Aller au contenu' }).focus();
    await page.keyboard.press('Enter');
    const typed: string[] = [];
    const type = async (text: string) => {
      await page.keyboard.press('Tab');
      typed.push(await page.evaluate(() => (document.activeElement as HTMLInputElement).name));
      await page.keyboard.type(text);
    };
    await type(ADMIN);
    await type('Awa Diop');
    await type('court');
    expect(typed).toEqual(['email', 'name', 'password']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space'); // shows the password
    expect(await page.locator('#accept-invitation-password').getAttribute('type')).toBe('text');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(`${ADMIN}-2026`); // long enough, and refused by the API alone
    await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')]);
    await page.getByText('qui ne contient pas le début de votre adresse').waitFor();
    await page.getByText('Cette invitation donne le rôle').waitFor();
    expect([await page.locator('#accept-invitation-name').inputValue(), await page.locator('#accept-invitation-email').inputValue()]).toEqual(['Awa Diop', ADMIN]);
    expect(await page.title()).toBe('Erreur\u00a0: Ouvrir votre compte · Pacta');
    await page.locator('#accept-invitation-password').focus();
    await page.keyboard.type(PASSWORD);
    await Promise.all([page.waitForURL(/\/fr\/account#said$/), page.keyboard.press('Enter')]);
    admin = Promise.resolve();
    expect(await heading(page)).toBe('Awa Diop');
    expect(await said(page)).toBe(`Votre compte est ouvert, et cette session aussi. La prochaine fois, entrez avec ${ADMIN}.`);

    await page.goto(`${site.siteUrl}/invitation#${token}`);
    await page.getByText('Ce lien ne sert plus').waitFor();
    expect(await page.getByRole('button', { name: 'Ouvrir le compte' }).count()).toBe(0);

    await page.goto(`${site.siteUrl}/fr/account`);
    expect(await page.locator('#said').count()).toBe(0); // said once
    await press(page, 'Se déconnecter');
    expect(await said(page)).toBe('Votre session est fermée.');
    await page.goto(`${site.siteUrl}/fr/people`);
    expect(page.url()).toBe(`${site.siteUrl}/fr/sign-in?next=%2Ffr%2Fpeople`);
    await signIn(page, ADMIN, 'pas la bonne phrase');
    expect(await page.getByText('L’adresse ou le mot de passe n’est pas le bon.').isVisible()).toBe(true);
    expect(await page.getByLabel('Adresse e-mail').inputValue()).toBe(ADMIN);
    expect(await page.locator(':focus').getAttribute('name')).toBe('password');
    await signIn(page, ADMIN);
    expect(page.url()).toBe(`${site.siteUrl}/fr/people`);
  }, { locale: 'fr-FR' }));

test('a key is made, shown once, used, and revoked', async () => {
  await adminHasCome();
  await inBrowser(async (page) => {
    await page.goto(`${site.siteUrl}/fr/account`);
    await signIn(page, ADMIN);
    await page.getByLabel('Nom de la clé').fill('Script du mardi');
    await page.getByLabel('Publier et retirer').check();
    await press(page, 'Faire la clé');
    const key = await page.getByRole('textbox', { name: 'Votre nouvelle clé' }).innerText();
    expect(key).toMatch(/^pacta_[\w-]{20,}$/);
    const whoAsks = async () => (await (await fetch(`${site.siteUrl}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` }, body: '{"query":"{ viewer { person { name } powers } }"}' })).json() as { data: unknown }).data;
    expect(await whoAsks()).toEqual({ viewer: { person: { name: 'Awa Diop' }, powers: ['PUBLISH'] } });
    await page.goto(`${site.siteUrl}/fr/account`);
    expect(await page.content()).not.toContain(key);
    await expect.poll(async () => (await page.reload(), page.locator('#keys dl').innerText())).toMatch(/Dernier usage\s+\d/);
    await page.getByText('Révoquer').first().click();
    await press(page, 'Révoquer cette clé');
    expect(await said(page)).toBe('La clé «\u00a0Script du mardi\u00a0» ne sert plus.');
    expect(await whoAsks()).toEqual({ viewer: null });
  });
});

test('somebody is invited, comes in, gets another role, and is shut out at once', async () => {
  await adminHasCome();
  await inBrowser(async (page) => {
    await page.goto(`${site.siteUrl}/fr/people`);
    await signIn(page, ADMIN);
    await page.getByLabel('Adresse e-mail').fill('binta@press.example');
    await page.getByLabel('Codage').check();
    await press(page, 'Faire le lien');
    const link = await page.getByRole('textbox', { name: 'Lien pour binta@press.example' }).innerText();
    await inBrowser(async (theirs) => {
      await theirs.goto(link.replace('/invitation', '/fr/invitation'));
      await theirs.getByText('Vous vous connecterez avec l’adresse binta@press.example.').waitFor();
      await theirs.getByLabel('Nom', { exact: true }).fill('Binta Sow');
      await theirs.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
      await press(theirs, 'Ouvrir le compte');
      expect(await theirs.locator('#powers').innerText()).toContain('Apporter des articles et proposer des faits');
      await theirs.goto(`${site.siteUrl}/fr/people`);
      expect(await theirs.getByText('Réservé à l’administration').isVisible()).toBe(true);

      await page.goto(`${site.siteUrl}/fr/people`);
      const binta = page.getByRole('listitem').filter({ hasText: 'binta@press.example' });
      await binta.getByText('Changer').click();
      await binta.getByLabel('Rôle').selectOption('EDITOR');
      await press(page, 'Donner ce rôle');
      await theirs.goto(`${site.siteUrl}/fr/account`);
      expect(await theirs.locator('#powers').innerText()).toContain('Publier et retirer');
      await binta.getByText('Changer').click();
      await press(page, 'Fermer le compte');
      expect(await said(page)).toBe('Le compte de Binta Sow est fermé.');
      await theirs.goto(`${site.siteUrl}/fr/account`);
      expect(theirs.url()).toContain('/fr/sign-in?');
      await signIn(theirs, 'binta@press.example');
      expect(await said(theirs)).toBe('Ce compte est fermé. Adressez-vous à qui administre ce site.');
    });
    const own = page.getByRole('listitem').filter({ hasText: ADMIN });
    await own.getByText('Changer').click();
    await press(page, 'Fermer le compte');
    expect(await said(page)).toBe('Personne d’autre n’administre ce site. Donnez d’abord ce rôle à quelqu’un.');
  });
});

test('all of it works without scripts: the link is pasted, the form says what is wrong', async () => {
  await adminHasCome();
  const cookie = await cookieOf();
  const invited = await send('invite', { email: 'cheikh@press.example', role: 'READER' }, { cookie });
  const page = await (await fetch(`${site.siteUrl}/fr/people`, { headers: { cookie: invited.headers.getSetCookie().map((one) => one.split(';')[0]).concat(cookie).join('; ') } })).text();
  const link = /http:[^<"]+invitation#[\w-]+/.exec(page)?.[0] ?? '';
  await inBrowser(async (theirs) => {
    await theirs.goto(link);
    await theirs.getByText('Sans JavaScript').waitFor();
    await theirs.getByLabel('Lien d’invitation').fill(link);
    await theirs.getByLabel('Nom', { exact: true }).fill('Cheikh');
    await theirs.getByLabel('Mot de passe', { exact: true }).fill('Cheikh-du-mardi');
    await theirs.getByRole('button', { name: 'Ouvrir le compte' }).click();
    await theirs.getByText('qui ne contient pas le début').waitFor();
    expect(await theirs.getByLabel('Lien d’invitation').inputValue()).toBe(link);
    await theirs.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
    await theirs.getByRole('button', { name: 'Ouvrir le compte' }).click();
    await theirs.waitForURL(/\/fr\/account/);
    expect(await heading(theirs)).toBe('Cheikh');
    await theirs.locator('#change-password-current').fill('pas la bonne phrase');
    await theirs.locator('#change-password-password').fill('une autre phrase, plus longue');
    await theirs.getByRole('button', { name: 'Changer le mot de passe' }).click();
    await theirs.getByText('Ce n’est pas votre mot de passe actuel.').waitFor();
    await theirs.locator('#change-password-current').fill(PASSWORD);
    await theirs.locator('#change-password-password').fill('une autre phrase, plus longue');
    await theirs.getByRole('button', { name: 'Changer le mot de passe' }).click();
    await theirs.getByText('Votre mot de passe est changé').waitFor();
    await theirs.getByRole('button', { name: 'Se déconnecter' }).click();
    await theirs.getByText('Votre session est fermée.').waitFor();
  }, { javaScriptEnabled: false, locale: 'fr-FR' });
});

test('sessions are shown, and ended one by one and all', async () => {
  await adminHasCome();
  const [here, there] = [await cookieOf(), await cookieOf()];
  const page = async (cookie: string) => (await fetch(`${site.siteUrl}/fr/account`, { headers: { cookie }, redirect: 'manual' }));
  const html = await (await page(here)).text();
  expect(html).not.toContain(/session_token=([^.%]+)/.exec(there)?.[1]); // what would let one in as them stays on the server
  await send('end-other-sessions', {}, { cookie: here });
  expect([(await page(here)).status, (await page(there)).status]).toEqual([200, 307]);
});

describe('what nobody else may do', () => {
  test.each<[string, Record<string, string>]>([
    ['a page of somebody else', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['a neighbour', { 'sec-fetch-site': 'same-site', origin: 'http://other.localhost' }],
    ['nobody', { 'sec-fetch-site': '' }],
  ])('a form from %s is refused, with the cookie of who signed in too', async (_, headers) => {
    await adminHasCome();
    expect((await send('create-key', { name: 'theirs', days: '0' }, { cookie: await cookieOf(), ...headers })).status).toBe(403);
  });

  test.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/fr/do/sign-out'])('signing in does not lead to %s', async (next) => {
    await adminHasCome();
    expect((await send('sign-in', { email: ADMIN, password: PASSWORD, next }, { 'x-forwarded-for': '203.0.113.51' })).headers.get('location')).toBe('/fr/account');
  });

  test('who tries too often hears when to try again', async () => {
    const attempt = () => send('sign-in', { email: ADMIN, password: 'a guess, and a long one' }, { 'x-forwarded-for': '203.0.113.52' });
    for (let n = 0; n < 10; n += 1) await attempt();
    const cookie = (await attempt()).headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect(await (await fetch(`${site.siteUrl}/en/sign-in`, { headers: { cookie } })).text()).toMatch(/Too many attempts from your address\. Try again in \d+ seconds\./);
  });
});

test('a kept page is the same for who signed in and for everybody, and what depends on who asks is kept by nobody', async () => {
  await adminHasCome();
  const cookie = await cookieOf();
  for (const path of ['/fr/countries/ml', '/en', '/fr/agreements']) {
    const [anonymous, signedIn] = await Promise.all([{}, { cookie }].map((headers) => fetch(site.siteUrl + path, { headers: headers as Record<string, string> })));
    expect(await signedIn!.text(), path).toBe(await anonymous!.text());
    expect(signedIn!.headers.get('etag')).toBe(anonymous!.headers.get('etag'));
    expect(signedIn!.headers.getSetCookie()).toEqual([]);
  }
  for (const path of ['/fr/account', '/fr/people', '/fr/sign-in', '/en/invitation']) {
    const { headers } = await fetch(site.siteUrl + path, { headers: { cookie }, redirect: 'manual' });
    expect(headers.get('cache-control'), path).toBe('private, no-store');
    expect(headers.get('x-robots-tag')).toBe('noindex');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  }
});

test('to a browser the API stands where the site does', async () => {
  const headers = { 'content-type': 'application/json', origin: site.siteUrl, 'x-forwarded-for': '203.0.113.53' };
  await adminHasCome();
  const signedIn = await fetch(`${site.siteUrl}/auth/sign-in/email`, { method: 'POST', headers, body: JSON.stringify({ email: ADMIN, password: PASSWORD }) });
  expect(signedIn.headers.getSetCookie()[0]).toMatch(/^pacta\.session_token=.*HttpOnly.*SameSite=Lax/);
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const asked = async (more: Record<string, string>) => (await fetch(`${site.siteUrl}/graphql`, { method: 'POST', headers: { ...headers, ...more }, body: '{"query":"{ viewer { person { email } } }"}' })).json() as Promise<unknown>;
  expect(await asked({ cookie })).toEqual({ data: { viewer: { person: { email: ADMIN } } } });
  expect(await asked({ cookie, origin: 'https://evil.example' })).toEqual({ data: { viewer: null } });
});

describe.each([['on a screen', { width: 1280 }], ['on a phone', { width: 390, hasTouch: true }]] as const)('%s', (_, window) => {
  test.each(['fr', 'en'] as const)('the pages of who signed in have no barrier, in the light and in the dark (%s)', async (locale) => {
    await adminHasCome();
    const cookies = (await cookieOf()).split('; ').map((one) => ({ name: one.split('=')[0] ?? '', value: one.slice(one.indexOf('=') + 1), url: site.siteUrl }));
    await inBrowser(async (page) => {
      await page.context().addCookies(cookies);
      for (const path of ['account', 'people']) {
        await page.goto(`${site.siteUrl}/${locale}/${path}`);
        await openAll(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(window.width);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await barriers(page), `${path}, ${colorScheme}`).toEqual([]);
        }
      }
    }, { ...window, reducedMotion: 'reduce' });
  });
});
