'use client';

import { catchError } from 'next/error';

type Words = { title: string; lead: string; reload: string };

/**
 * Stands in the place of a page that failed, and says what to do. What failed on the server bears a digest, under which its
 * log has the rest: there the record did not answer. What failed without one is a fault of the page itself.
 */
export const Failure = catchError(({ outage, bug }: { outage: Words; bug: Words }, { error, retry }) => {
  const { title, lead, reload } = isFromServer(error) ? outage : bug;
  return (
    <div className="wrap">
      <header className="page-head top">
        <h1 className="h1">{title}</h1>
        <p className="lead">{lead}</p>
        <p className="row">
          <button type="button" className="button" onClick={() => retry()}>{reload}</button>
        </p>
      </header>
    </div>
  );
});

function isFromServer(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'digest' in error;
}
