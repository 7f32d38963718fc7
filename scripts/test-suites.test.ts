import { expect, test } from 'vitest';
import { suitesIn } from './test-suites.ts';

test.each([
  ['nothing', [], ['unit', 'contract', 'e2e', 'browser']],
  ['--project unit', ['--project', 'unit'], ['unit']],
  ['--project=unit --project=e2e', ['--project=unit', '--project=e2e'], ['unit', 'e2e']],
  ['a file', ['tests/contract/schema.test.ts'], ['unit', 'contract', 'e2e', 'browser']],
  ['a pattern', ['--project', '!unit'], ['unit', 'contract', 'e2e', 'browser']],
])('%s asks for the right suites', (_, args, suites) => expect([...suitesIn(args)]).toEqual(suites));
