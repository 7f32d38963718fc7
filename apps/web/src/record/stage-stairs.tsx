import type { EventKind, Stage } from '@pacta/client';
import { useTranslations } from 'next-intl';
import { Stairs } from '../ui/stairs.tsx';
import { ladderOf } from './ladder.ts';

/** Where an agreement or a commitment stands, small, with its word. */
export function StageStairs({ stage, events }: { stage: Stage; events: readonly { kind: EventKind }[] }) {
  const t = useTranslations('stage');
  return <Stairs name={t(stage)} isSuspended={stage === 'SUSPENDED'} states={ladderOf(stage, events).map(({ state }) => state)} />;
}
