import { expect, test } from 'vitest';
import { groupFindings } from '../../src/popup/group-findings.ts';
import { figureFinding, listed, mentionFinding, quoteFinding } from './page-findings.ts';

const leads = (groups: { lead: { key: string }; all: unknown[] }[]) =>
  groups.map(({ lead, all }) => `${lead.key} ${all.length}`);

test('gathers repetitions and keeps apart what differs', () => {
  const { telling, agreeing, verbatim, names } = groupFindings([
    listed(figureFinding('$9', { differs: true, value: 9 }), 'a'),
    listed(figureFinding('nine dollars', { differs: true, value: 9 }), 'b'),
    listed(figureFinding('$8', { differs: true, value: 8 }), 'c'),
    listed(figureFinding('$5', { disputed: true }), 'd'),
    listed(quoteFinding('near it', 'trimmed'), 'e'),
    listed(figureFinding('$5'), 'f'),
    listed(quoteFinding('all', 'verbatim'), 'g'),
    listed(mentionFinding('ada-moor'), 'h'),
    listed(mentionFinding('cranex'), 'i'),
    listed(mentionFinding('cranex'), 'j'),
  ]);
  expect(leads(telling)).toEqual(['a 2', 'c 1', 'd 1', 'e 1']);
  expect(leads(agreeing)).toEqual(['f 1']);
  expect(leads(verbatim)).toEqual(['g 1']);
  expect(leads(names)).toEqual(['i 2', 'h 1']);
});
