'use client';

import { useRef, useState } from 'react';
import type { MouseEvent, ReactNode } from 'react';

type Props = { src: string; alt: string; credit: ReactNode; offer: { icon: ReactNode; title: string; why: string; ask: string }; instead: ReactNode };

/**
 * The picture at its outlet's own address. The outlet would learn who reads, so it is asked only when the reader wants the
 * picture; without scripts the link leads to it. `instead` stands where it doesn't come.
 */
export function Picture({ src, alt, credit, offer, instead }: Props) {
  const [is, setIs] = useState<'offered' | 'asked' | 'missing'>('offered');
  const place = useRef<HTMLDivElement>(null);
  const ask = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return; // into a window of its own
    event.preventDefault();
    setIs('asked');
    place.current?.focus({ preventScroll: true }); // the link goes, and would take the focus with it
  };
  return (
    <div ref={place} className="picture" tabIndex={-1}>
      {is === 'missing' ? instead : is === 'asked' ? (
        <figure>
          {/* Not next/image: that would copy the outlet's picture to this server. */}
          <img src={src} alt={alt} decoding="async" referrerPolicy="no-referrer" onError={() => setIs('missing')} />
          <figcaption>{credit}</figcaption>
        </figure>
      ) : (
        <div className="no-picture">
          {offer.icon}
          <div>
            <b>{offer.title}</b>
            {offer.why} <a href={src} rel="noreferrer" onClick={ask}>{offer.ask}</a>
          </div>
        </div>
      )}
    </div>
  );
}
