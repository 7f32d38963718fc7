import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scoreDir } from '../gold/score.mjs';
import { predict } from './predict.ts';

const GOLD = fileURLToPath(new URL('../gold', import.meta.url));
const SETS = ['dev', 'seed'];

/** What must be reached on the collection, micro-F1. */
export const TARGETS: Readonly<Record<string, number>> = {
  'mentioned countries (all)': 0.98,
  'party countries': 0.92,
  organisations: 0.9,
  'domains level 1': 0.9,
  'domains level 2': 0.8,
  'agreement count': 0.85,
  'agreement type': 0.75,
  'agreement status': 0.72,
  'evidence (same path)': 0.75,
  commitments: 0.7,
};

type Counts = { tp: number; fp: number; fn: number; found?: number; gold?: number };

/** Every article of the collection as the scorer is given it. */
export function predictions(): { set: string; name: string; prediction: ReturnType<typeof predict> }[] {
  return SETS.flatMap((set) => readdirSync(join(GOLD, set, 'input')).sort().map((name) => ({
    set, name, prediction: predict(name, readFileSync(join(GOLD, set, 'input', name))),
  })));
}

/** The scorer's figures over all articles together, and what must be nought. */
export function scores(): { figures: Record<string, number | null>; quotesNotInText: number; spuriousAgreements: number; articles: number } {
  const total = new Map<string, Required<Counts>>();
  let [quotesNotInText, spuriousAgreements, articles] = [0, 0, 0];
  const folder = mkdtempSync(join(tmpdir(), 'pacta-scores-'));
  try {
    for (const { prediction } of predictions()) writeFileSync(join(folder, `${prediction.id}.json`), JSON.stringify(prediction));
    for (const set of SETS)
      for (const { r, extra } of scoreDir(join(GOLD, set), folder).detail) {
        articles += 1;
        quotesNotInText += extra.unfindable;
        spuriousAgreements += Number(extra.spurious);
        for (const [figure, { tp, fp, fn, found = 0, gold = 0 }] of Object.entries(r)) {
          const sum = total.get(figure) ?? { tp: 0, fp: 0, fn: 0, found: 0, gold: 0 };
          total.set(figure, { tp: sum.tp + tp, fp: sum.fp + fp, fn: sum.fn + fn, found: sum.found + found, gold: sum.gold + gold });
        }
      }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const figures = Object.fromEntries([...total].map(([figure, counts]) => [figure, f1(counts)]));
  return { figures, quotesNotInText, spuriousAgreements, articles };
}

/** As the scorer counts: of quotes, precision over what is predicted and recall over what must be found. */
function f1({ tp, fp, fn, found, gold }: Required<Counts>): number | null {
  const precision = tp + fp ? tp / (tp + fp) : null;
  const recall = gold ? found / gold : tp + fn ? tp / (tp + fn) : null;
  if (precision === null && recall === null) return null;
  return precision && recall ? (2 * precision * recall) / (precision + recall) : 0;
}
