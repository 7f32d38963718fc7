'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { FocusEvent, MouseEvent, PointerEvent, ReactNode } from 'react';
import { namedTarget } from '../../ui/named-target.ts';
import { ThumbBar } from './thumb-bar.island.tsx';
import type { CardFact, ThumbWords } from './thumb-bar.island.tsx';

/**
 * Lights passages and their facts for each other: under the pointer, under focus, when clicked (which pins them until
 * Escape), and on arrival by an address. What it wraps stays rendered on the server; only attributes are set.
 */
export function ReadingPairs({ facts, words, children }: { facts: readonly CardFact[]; words: ThumbWords; children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const pinned = useRef<readonly string[]>([]);
  const [current, setCurrent] = useState<number | null>(null);
  const [open, setOpen] = useState(false);

  const light = useCallback((ids: readonly string[]) => {
    for (const mark of root.current?.querySelectorAll('mark[data-facts]') ?? [])
      mark.toggleAttribute('data-lit', factsOf(mark).some((id) => ids.includes(id)));
    for (const fact of root.current?.querySelectorAll('.fact') ?? []) fact.toggleAttribute('data-lit', ids.includes(fact.id));
  }, []);

  const pin = useCallback(
    (ids: readonly string[]) => {
      pinned.current = ids;
      light(ids);
    },
    [light],
  );

  const free = useCallback(() => {
    setOpen(false);
    pin([]);
  }, [pin]);

  /** An address of this page leads to a fact, which opens, or to a passage, which shows its facts. */
  const arrive = useCallback(
    (hash: string) => {
      const target = namedTarget(hash);
      if (!target || !root.current?.contains(target)) return;
      if (target instanceof HTMLDetailsElement) target.open = true;
      if (target.matches('.fact')) pin([target.id]);
      else if (target.matches('mark[data-facts]')) pin(factsOf(target));
    },
    [pin],
  );

  useEffect(() => {
    const onHash = () => arrive(location.hash);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') free();
    };
    onHash();
    addEventListener('hashchange', onHash);
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('hashchange', onHash);
      removeEventListener('keydown', onKey);
    };
  }, [arrive, free]);

  const show = (index: number, scroll: boolean) => {
    const fact = facts[index];
    if (!fact) return;
    setCurrent(index);
    setOpen(true);
    pin([fact.id]);
    const mark = [...(root.current?.querySelectorAll('mark[data-facts]') ?? [])].find((one) => factsOf(one).includes(fact.id));
    if (scroll) (mark ?? document.getElementById(fact.id))?.scrollIntoView({ block: 'center' });
  };

  const onPointerOver = (event: PointerEvent) => {
    if (event.pointerType === 'mouse') light(pointedAt(event.target) ?? pinned.current);
  };
  const onFocus = (event: FocusEvent) => light(pointedAt(event.target) ?? pinned.current);
  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a[href]');
    // A link to where the address already is changes nothing that `hashchange` would tell.
    if (link) return link.hash && link.hash === location.hash ? arrive(link.hash) : undefined;
    const mark = event.target.closest('mark[data-facts]');
    if (!mark || String(getSelection())) return; // a selection is for copying
    const ids = factsOf(mark);
    show(facts.findIndex(({ id }) => id === ids[0]), false);
    pin(ids);
  };

  return (
    <div ref={root} onPointerOver={onPointerOver} onPointerLeave={() => light(pinned.current)} onFocus={onFocus} onBlur={() => light(pinned.current)} onClick={onClick}>
      {children}
      <ThumbBar
        words={words}
        fact={current === null ? null : (facts[current] ?? null)}
        open={open}
        onPrevious={() => show(current === null ? 0 : Math.max(0, current - 1), true)}
        onNext={() => show(current === null ? 0 : Math.min(facts.length - 1, current + 1), true)}
        onClose={free}
        onLeave={() => setOpen(false)}
      />
    </div>
  );
}

/** The facts that stand on a mark, as the server wrote them: « m2 m3 ». */
function factsOf(mark: Element): string[] {
  return mark.getAttribute('data-facts')?.split(' ') ?? [];
}

/** The facts of what is pointed at or focused: a number, a fact, or a passage (in the text, or in the list of them), the innermost first. */
function pointedAt(target: EventTarget): string[] | null {
  if (!(target instanceof Element)) return null;
  const number = target.closest('.ref')?.getAttribute('href');
  if (number) return [number.slice(1)];
  const found = target.closest('[data-facts], .fact');
  if (!found) return null;
  return found.matches('.fact') ? [found.id] : factsOf(found);
}
