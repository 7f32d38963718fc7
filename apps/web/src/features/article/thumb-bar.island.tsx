import type { ReactNode } from 'react';

/** A fact as its card shows it, in finished words. */
export type CardFact = {
  id: string;
  label: string;
  name: string;
  /** Where it is in the walk: « Mesure 2 sur 12 ». */
  at: string;
  /** The domain, or what the lettered facts are called together. */
  group: string;
  hue: string | null;
  say: string;
  stage: string | null;
  quote: string;
  language: string;
  /** « Le même passage porte aussi la mesure 3. »; empty when it bears no other. */
  also: string;
};

export type ThumbWords = {
  region: string;
  walk: string;
  count: string;
  previous: string;
  next: string;
  close: string;
  open: string;
  icons: { previous: ReactNode; next: ReactNode; close: ReactNode };
};

/** What a thumb reaches on a small screen: the way from fact to fact, and the card of the one that is shown. */
export function ThumbBar({ words, fact, open, onPrevious, onNext, onClose, onLeave }: {
  words: ThumbWords;
  fact: CardFact | null;
  open: boolean;
  onPrevious: () => void;
  onNext: () => void;
  onClose: () => void;
  onLeave: () => void;
}) {
  return (
    <div className="thumb-bar js-only" role="region" aria-label={words.region}>
      <div aria-live="polite">
        {fact && open && (
          <div className="card" data-d={fact.hue ?? undefined}>
            <div className="top">
              <div>
                <span className="small muted">{fact.group}</span>
                <br />
                <b className="tabular">{fact.label}{'\u2002'}{fact.name}</b>
              </div>
              <button type="button" className="button shut" onClick={onClose}>
                {words.icons.close}
                <span className="unseen">{words.close}</span>
              </button>
            </div>
            <p className="small muted">{fact.stage ? `${fact.stage} · ${fact.say}` : fact.say}</p>
            {fact.quote && <p className="said" lang={fact.language}>{fact.quote}</p>}
            {fact.also && <p className="small muted">{fact.also}</p>}
            <a className="button" href={`#${fact.id}`} onClick={onLeave}>{words.open}</a>
          </div>
        )}
      </div>
      <div className="steps">
        <button type="button" className="button" onClick={onPrevious}>
          {words.icons.previous}
          <span className="unseen">{words.previous}</span>
        </button>
        <div className="where">
          {fact && open ? <span>{fact.at}</span> : <><b>{words.walk}</b><span>{words.count}</span></>}
        </div>
        <button type="button" className="button" onClick={onNext}>
          {words.icons.next}
          <span className="unseen">{words.next}</span>
        </button>
      </div>
    </div>
  );
}
