import type { EventKind } from '../__generated__/prisma/enums.ts';
import { Prisma } from '../client.ts';
import { evidenceOf, type EvidenceRecord } from './evidence.ts';
import { asks, below, member, type Asked, type MaybeBilingual } from './fragment.ts';

export type EventRecord = {
  id: string;
  kind: EventKind;
  /** `2025`, `2025-02` or `2025-02-06`. */
  date: string | null;
  place: MaybeBilingual;
  evidence?: EvidenceRecord[];
};

/** The public events that meet a condition on `v`, in the coder's order, which is the order of time where dates are known. */
export const eventsOf = (asked: Asked, owner: Prisma.Sql) => Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('id', v.id, 'kind', v.kind, 'date', v.date,
    'place', json_build_object('fr', v."placeFr", 'en', v."placeEn")
    ${member(asks(asked, 'evidence'), 'evidence', evidenceOf(below(asked, 'evidence'), Prisma.sql`e."eventId" = v.id`))}
  ) ORDER BY v.position, v.id), '[]')
  FROM "Event" v WHERE v."publishedAt" IS NOT NULL AND ${owner})`;
