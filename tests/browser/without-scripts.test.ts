import { expect, inject, test } from 'vitest';
import { inBrowser } from '../support/browser.ts';

const site = inject('siteUrl');
const article = `${site}/fr/articles/le-mali-et-senegal-renforcent-leur-cooperation-militaire`;
const plain = { javaScriptEnabled: false };

test('without JavaScript a reader follows a number to its fact, which opens', () =>
  inBrowser(async (page) => {
    await page.goto(article);
    await page.getByRole('link', { name: 'Fait 2, Patrouilles mixtes' }).click();
    expect(page.url()).toBe(`${article}#m2`);
    await page.locator('#m2 blockquote').waitFor({ state: 'visible' });
  }, plain));

test('without JavaScript a reader goes from a fact back to its passage', () =>
  inBrowser(async (page) => {
    await page.goto(article);
    await page.locator('#m4 summary').click();
    await page.locator('#m4').getByRole('link', { name: 'Voir dans le texte' }).click();
    expect(await page.locator('mark:target').textContent()).toBe('prévenir les infiltrations de groupes armés');
  }, plain));

test('without JavaScript nothing is offered that only scripts can do', () =>
  inBrowser(async (page) => {
    await page.goto(article);
    for (const button of await page.getByRole('button').all()) expect(await button.isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'Demander l’image à' }).getAttribute('href')).toMatch(/^https:.*\.jpg$/);
  }, plain));

test('without JavaScript the list of agreements is filtered by links that say how many are left', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/fr/agreements`);
    const filters = page.getByRole('navigation', { name: 'Filtres' });
    await filters.getByRole('link', { name: /^Sénégal/ }).click();
    expect(new URL(page.url()).search).toBe('?country=sn');
    await filters.getByRole('link', { name: /^Sénégal.*choisi/ }).waitFor();
    await page.getByRole('searchbox').fill('"ne se trouve nulle part"');
    await page.getByRole('button', { name: 'Chercher' }).click();
    await page.getByText('Aucun accord du registre ne répond à ces filtres').waitFor();
    await page.getByText('Ce que couvrent les jeux de données').waitFor();
    await page.getByRole('link', { name: 'Sénégal Retirer ce filtre' }).click();
    expect([...new URL(page.url()).searchParams.keys()]).toEqual(['text']);
  }, plain));

test('without JavaScript a reader picks a second country and sees what the two have, and what nobody has looked at', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/fr/countries/ml`);
    await page.getByLabel('Avec un autre pays').selectOption('Sénégal');
    await page.getByRole('button', { name: 'Voir les deux' }).click();
    expect(new URL(page.url()).pathname).toBe('/fr/countries/ml/sn');
    await page.getByRole('heading', { level: 1, name: 'Mali – Sénégal' }).waitFor();
    expect(await page.getByRole('link', { name: 'Patrouilles mixtes à la frontière commune' }).getAttribute('href')).toMatch(/^\/fr\/agreements\/mali-senegal-military-cooperation-accords#c\d+$/);
    const dcad = page.getByRole('row', { name: /Defense Cooperation Agreement Dataset/ });
    expect(new Set(await dcad.getByRole('cell').allInnerTexts())).toEqual(new Set(['inconnu'])); // not loaded here: its silence says nothing
  }, plain));

test('the page of one country twice is the page of that country', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/en/countries/ML/ml`);
    expect(new URL(page.url()).pathname).toBe('/en/countries/ml');
  }, plain));

test('without JavaScript years are chosen by hand, and what else is chosen stays', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/en/agreements?country=ml`);
    await page.locator('summary', { hasText: 'Years' }).click();
    await page.getByLabel('From').fill('1800');
    await page.getByLabel('To').fill('1801');
    await page.getByRole('button', { name: 'Apply' }).click();
    expect(new URL(page.url()).search).toBe('?country=ml&from=1800&to=1801');
    await page.getByText('No agreement of the record answers these filters').waitFor();
  }, plain));

test.each(['/fr/agreements?after=x', '/fr/articles?before=x', '/fr/countries/ml?after=x', '/fr/domains/training?after=x'])(
  'without JavaScript %s, which names no place in its list, shows the list from its beginning and says so', (path) =>
    inBrowser(async (page) => {
      expect((await page.goto(site + path))?.status()).toBe(200);
      await page.getByText('Cette place dans la liste n’existe pas').waitFor();
      expect(await page.locator('.records > li').count()).toBeGreaterThan(0);
    }, plain));

test('a filter that the record does not know is named, and the others are applied', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/fr/agreements?country=ml&domain=nowhere`);
    await page.getByText('Sans effet dans cette adresse : nowhere').waitFor();
    await page.getByRole('link', { name: 'Mali Retirer ce filtre' }).waitFor();
  }, plain));

test('without JavaScript a reader filters the map by a state on it, and goes on to its partner', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/fr/explore?area=west-africa`);
    await page.locator('svg.world').getByRole('link', { name: /^Mali, / }).click();
    expect(new URL(page.url()).search).toBe('?country=ml&area=west-africa');
    await page.locator('svg.world').getByRole('link', { name: /^Niger, .* en commun avec Mali$/ }).click();
    expect(new URL(page.url()).pathname).toBe('/fr/countries/ml/ne');
  }, plain));

test('without JavaScript a network is drawn again from another weight, and years are chosen under the timeline', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/en/explore?view=network&domain=training`);
    await page.getByLabel('Pairs that share at least').fill('2');
    await page.getByRole('button', { name: 'Draw again' }).click();
    expect(new URL(page.url()).search).toBe('?domain=training&view=network&weight=2');
    await page.getByRole('link', { name: 'Timeline' }).click();
    const years = page.getByRole('form', { name: 'From when to when' });
    await years.getByLabel('From').fill('2010');
    await years.getByRole('button', { name: 'Apply' }).click();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ domain: 'training', view: 'timeline', from: '2010', to: '' });
    await page.getByText('agreements without a date do not appear').waitFor();
  }, plain));

test('without JavaScript a picture is offered as a file, and it is said why not as another', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/en/explore`);
    await page.getByText('The PNG is made in the browser').waitFor();
    expect(await page.getByRole('button', { name: 'PNG' }).isVisible()).toBe(false);
  }, plain));

test('a page of which a script was lost on the way, whichever, can still be read', () =>
  inBrowser(async (page) => {
    const scripts = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.add(request.url());
    });
    await page.goto(article, { waitUntil: 'networkidle' });
    expect(scripts.size).toBeGreaterThan(4);
    for (const script of scripts) {
      await page.route(script, (route) => route.fulfill({ status: 404, body: 'Not found.' }));
      await page.goto(article, { waitUntil: 'load' });
      await page.waitForLoadState('networkidle');
      await page.getByText('prévenir les infiltrations de groupes armés').first().waitFor();
      expect(await page.getByRole('heading', { level: 1 }).textContent(), script).toContain('Mali');
      await page.unroute(script);
    }
  }));
