import { expect, test } from 'vitest';
import { oembedAnswer } from './oembed-answer.ts';

const framed = { site: 'https://pacta.example', locale: 'fr' as const, path: '/agreements/x', title: 'L’accord "A" & <B>\u0007' };

test('the frame is no larger than what it is given, and no smaller than it need be', async () => {
  const sized = async (bounds: object) => {
    const { width, height, html } = (await oembedAnswer(framed, { format: 'json', ...bounds }).json()) as { width: number; height: number; html: string };
    expect(html).toContain(`width="${width}" height="${height}"`);
    return [width, height];
  };
  expect(await sized({})).toEqual([600, 320]);
  expect(await sized({ maxwidth: 2000, maxheight: 2000 })).toEqual([600, 320]);
  expect(await sized({ maxwidth: 300 })).toEqual([300, 480]);
  expect(await sized({ maxwidth: 300, maxheight: 150 })).toEqual([300, 150]);
});

test('a title with signs of HTML stays a title, in JSON and in XML', async () => {
  const { html, title } = (await oembedAnswer(framed, { format: 'json' }).json()) as { html: string; title: string };
  expect(title).toBe(framed.title);
  expect(html).toContain('title="L’accord &quot;A&quot; &amp; &lt;B&gt;\u0007 · Pacta"');
  const xml = await oembedAnswer(framed, { format: 'xml' }).text();
  expect(xml).toContain('<title>L’accord "A" &amp; &lt;B&gt;</title>');
  expect(xml).toContain('&lt;iframe src="https://pacta.example/fr/embed/agreements/x"');
  expect(xml).not.toContain('\u0007');
});
