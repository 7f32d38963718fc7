import { ImageResponse } from 'next/og';
import { createElement } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { drawable } from './drawable.ts';
import { faces } from './faces.ts';
import { Picture, PICTURE } from './picture.tsx';
import type { Preview } from './preview.ts';

afterEach(() => vi.unstubAllGlobals());

const plain: Preview = { above: 'Accord', title: 'Titre', words: 'Mali et Sénégal', marks: [{ label: 'Formation', color: '#724c01' }], stage: { stage: 'ENDED', name: 'Terminé', events: [{ kind: 'SIGNED', date: '2020' }] } };

/** Draws a picture and says for what the drawing library went to the network. */
async function draw(preview: Preview): Promise<{ png: Buffer; asked: string[] }> {
  const asked: string[] = [];
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (address: string | URL) => {
    if (String(address).startsWith('data:')) return fetch(address); // a part of the library itself
    asked.push(String(address));
    return Promise.reject(new Error('There is no network.'));
  });
  const image = new ImageResponse(createElement(Picture, { preview, host: 'pacta.example' }), { ...PICTURE, fonts: await faces() });
  return { png: Buffer.from(await image.arrayBuffer()), asked };
}

test('every sign that counts as drawable is in the faces: none is asked for on the network', async () => {
  const all = drawable(Array.from({ length: 0x2fff - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join(''));
  expect(all.length).toBeGreaterThan(300);
  const { png, asked } = await draw({ ...plain, title: all, above: all, words: all });
  expect(asked).toEqual([]);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
}, 30_000);

test.each<[string, Partial<Preview>]>([
  ['the longest title', { title: 'Mémorandum '.repeat(15) }],
  ['one word without an end', { title: 'x'.repeat(170) }],
  ['next to nothing', { above: '', words: '', marks: [], stage: null }],
])('a picture of %s is drawn', async (_, parts) => {
  const { png } = await draw({ ...plain, ...parts });
  expect(png.length).toBeGreaterThan(5_000);
}, 30_000);
