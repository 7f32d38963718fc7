'use client';

import { catchError } from 'next/error';

type Words = { title: string; lead: string; reload: string };

/** Stands in the place of a page that could not be read, and says what to do. What went wrong is in the server's log. */
export const Failure = catchError(({ words }: { words: Words }, { retry }) => (
  <div className="wrap">
    <header className="page-head top">
      <h1 className="h1">{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p className="row">
        <button type="button" className="button" onClick={() => retry()}>{words.reload}</button>
      </p>
    </header>
  </div>
));
