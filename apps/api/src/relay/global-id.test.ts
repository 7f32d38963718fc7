import { expect, test } from 'vitest';
import { globalId, localKey, parseGlobalId } from './global-id.ts';

const uuid = '0f6c1d0e-8a53-5d0e-9d3a-2b1c0d9e8f7a';

test('an id leads back to what it was made of', () => {
  expect(parseGlobalId(globalId('Agreement', uuid))).toEqual({ type: 'Agreement', key: uuid });
  expect(parseGlobalId(globalId('CooperationDomain', 'training/joint-exercises'))).toEqual({ type: 'CooperationDomain', key: 'training/joint-exercises' });
});

test('an id of one type names nothing of another', () => expect(localKey('Article', globalId('Agreement', uuid))).toBeNull());

test.each(['', 'ML', 'é', '💥', globalId('Country', ''), `${globalId('Country', 'ML')}=`, Buffer.from('Minister:1').toString('base64url'),
  Buffer.from("Agreement:' OR 1=1").toString('base64url')])('%s is no id of ours', (id) => expect(parseGlobalId(id)).toBeNull());
