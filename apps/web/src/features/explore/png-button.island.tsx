'use client';

import { useState } from 'react';

/** Pixels for each unit of the picture: sharp in print at the width of a column. */
const DENSITY = 2;

/** Saves the picture of a page as PNG: its SVG, drawn by this browser. The words come from the server. */
export function PngButton({ address, name, label, waits, failed }: { address: string; name: string; label: string; waits: string; failed: string }) {
  const [says, setSays] = useState(label);
  const save = async () => {
    setSays(waits);
    try {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await drawn(address));
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // a browser may read it after the click
      setSays(label);
    } catch {
      setSays(failed);
    }
  };
  return (
    <button type="button" className="js-only" onClick={() => void save()}>
      <span aria-live="polite">{says}</span>
    </button>
  );
}

async function drawn(address: string): Promise<Blob> {
  const picture = new Image();
  picture.src = address; // from this site, and without foreign parts in it: the canvas may be read
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth * DENSITY;
  canvas.height = picture.naturalHeight * DENSITY;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas.');
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const image = await new Promise<Blob | null>((give) => canvas.toBlob(give, 'image/png'));
  if (!image) throw new Error('This browser made no image.');
  return image;
}
