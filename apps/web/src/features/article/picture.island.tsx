'use client';

import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

/** The picture at its outlet's own address, and what stands in its place when it doesn't come. */
export function Picture({ src, alt, credit, instead }: { src: string; alt: string; credit: ReactNode; instead: ReactNode }) {
  const [missing, setMissing] = useState(false);
  const image = useRef<HTMLImageElement>(null);
  // It may have failed before this page's scripts were there to hear of it.
  useEffect(() => {
    if (image.current?.complete && image.current.naturalWidth === 0) setMissing(true);
  }, []);
  if (missing) return instead;
  return (
    <figure className="picture">
      {/* Not next/image: that would copy the outlet's picture to this server. */}
      <img ref={image} src={src} alt={alt} loading="lazy" decoding="async" referrerPolicy="no-referrer" onError={() => setMissing(true)} />
      <figcaption>{credit}</figcaption>
    </figure>
  );
}
