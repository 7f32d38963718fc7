'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useTransition } from 'react';

/** How long a reader's fingers rest before the page answers, in milliseconds. */
const REST_MS = 300;

/**
 * The words. With scripts the page answers while one types, and the arrow keys lead to the results and back; without, it is
 * a field of its form. `address`: the page with all that is chosen, but without words.
 */
export function SearchBox({ words, hint, address }: { words: string; hint: string; address: string }) {
  const field = useRef<HTMLInputElement>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const router = useRouter();
  const [waits, start] = useTransition();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const plain = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing);
      if (plain && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) walk(event, field.current);
    };
    // Who sends the form or follows a link goes there, and nowhere else a moment later.
    const goes = ({ type, target }: Event) => {
      if (type === 'submit' || (target instanceof Element && target.closest('a'))) clearTimeout(rest.current);
    };
    document.addEventListener('keydown', onKey);
    for (const type of ['submit', 'click']) document.addEventListener(type, goes, true);
    return () => {
      clearTimeout(rest.current);
      document.removeEventListener('keydown', onKey);
      for (const type of ['submit', 'click']) document.removeEventListener(type, goes, true);
    };
  }, []);
  // What was typed before the page's scripts had come is asked now.
  useEffect(() => {
    if (field.current && field.current.value !== words) ask(field.current.value);
  }, []);
  // The page's frame is not drawn again with its answer: the way to the other language follows by hand.
  useEffect(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.masthead a[hreflang]')) link.search = location.search;
  }, [words]);
  const ask = (value: string) => {
    clearTimeout(rest.current);
    rest.current = setTimeout(() => {
      const [path = '', query] = address.split('?');
      const parameters = new URLSearchParams(query);
      if (value.trim() !== '') parameters.set('q', value);
      start(() => router.replace(parameters.size === 0 ? path : `${path}?${parameters.toString()}`, { scroll: false }));
    }, REST_MS);
  };
  return (
    <input
      ref={field} className="input" id="q" name="q" type="search" maxLength={300} defaultValue={words} placeholder={hint}
      autoComplete="off" enterKeyHint="search" aria-busy={waits} onChange={(event) => ask(event.target.value)}
    />
  );
}

/** From the field to the first result, from result to result, and back. */
function walk(event: KeyboardEvent, field: HTMLInputElement | null) {
  const results = [...document.querySelectorAll<HTMLAnchorElement>('.short-answers a, .found .records .title a, .found .instead a')];
  const at = document.activeElement === field ? -1 : results.findIndex((result) => result === document.activeElement);
  if (at === -1 && document.activeElement !== field) return;
  const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
  const goal = next < 0 ? field : results[next];
  if (!goal || (next < 0 && at < 0)) return;
  event.preventDefault();
  goal.focus();
}
