import { expect, test } from 'vitest';
import { arrowsAllowedBy, arrowsDrawnIn } from './picture.ts';

const page = (...lines: string[]) => `# The house\n\n\`\`\`mermaid\nflowchart TD\n${lines.join('\n')}\n\`\`\`\n\nmore --> text`;

test('reads the arrows of a picture, and none of the text around it', () =>
  expect(arrowsDrawnIn(page('  web --> client & evidence', '  api["apps/api"] --> db'))).toEqual([
    'web --> client', 'web --> evidence', 'api --> db',
  ]));

test('reads nothing from a page without a picture', () => expect(arrowsDrawnIn('web --> client')).toEqual([]));

test('what may import nothing has no arrow', () =>
  expect(arrowsAllowedBy('{"web":["client"],"client":[]}')).toEqual(['web --> client']));
