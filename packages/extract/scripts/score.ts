// Scores the rules on the articles of `packages/extract/gold`: `npm run score`.
import { scores, TARGETS } from './scores.ts';

const { figures, quotesNotInText, spuriousAgreements, articles } = scores();
console.log(`${articles} articles, micro-F1\n\n${'figure'.padEnd(32)}   F1   target`);
let missed = 0;
for (const [figure, value] of Object.entries(figures)) {
  const target = TARGETS[figure];
  const short = target !== undefined && (value ?? 0) < target;
  if (short) missed += 1;
  console.log(`${figure.padEnd(32)} ${value === null ? ' n/a ' : value.toFixed(3)}  ${target?.toFixed(2) ?? ''}${short ? '  missed' : ''}`);
}
console.log(`\nquotes not in the text ${quotesNotInText} (0), articles with an agreement and none in truth ${spuriousAgreements} (0)`);
if (missed + quotesNotInText + spuriousAgreements > 0) process.exitCode = 1;
