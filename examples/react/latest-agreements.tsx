import { createClient } from '@pacta/client';
import type { AnyPactaError } from '@pacta/client';
import { useEffect, useState } from 'react';

type Props = {
  /** The address of the API. */
  api: string;
  /** Two countries, ISO 3166-1 alpha-2 in capitals. */
  countries: [string, string];
};

/** The latest agreements of two countries. What is on its way is stopped when the component goes, or is asked something else. */
export function LatestAgreements({ api, countries: [a, b] }: Props) {
  const [shown, setShown] = useState<{ title: string; stage: string }[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    setShown(null);
    setTrouble(null);
    const left = new AbortController();
    const pacta = createClient({ url: api, locale: 'EN', signal: left.signal });
    pacta.agreements.list({ filter: { countries: [a, b], match: 'ALL' }, first: 5 }).then(
      ({ nodes }) => setShown(nodes),
      (error: AnyPactaError) => left.signal.aborted || setTrouble(error.message),
    );
    return () => left.abort();
  }, [api, a, b]);
  if (trouble !== null) return <p role="alert">{trouble}</p>;
  if (shown === null) return <p aria-busy="true">…</p>;
  return <ul>{shown.map(({ title, stage }) => <li key={title}>{title} ({stage.toLowerCase()})</li>)}</ul>;
}
