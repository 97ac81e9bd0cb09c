// @vitest-environment node
import { expect, it } from 'vitest';
import { keepTogether } from '../../../src/ui/wording/keep-together.ts';

it.each([
  ['under $6 million, 10 days', 'under $6\u00a0million, 10\u00a0days'],
  ['am 20. Januar 2025', 'am 20.\u00a0Januar 2025'],
  ['DeepSeek-V3 Technical Report', 'DeepSeek-V3 Technical Report'],
  ['6000億ドル', '6000\u2060億ドル'],
  ['a well-informed friend', 'a well-informed friend'],
])('%s', (text, kept) => {
  expect(keepTogether(text)).toBe(kept);
});
