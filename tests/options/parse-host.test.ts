import { expect, test } from 'vitest';
import { parseHost } from '../../src/options/parse-host.ts';

test.each([
  ['news.example.com', 'news.example.com'],
  [' https://News.Example.com/a?b#c ', 'news.example.com'],
  ['example.com:8080', 'example.com'],
  ['http://[::1]:3000/', '[::1]'],
  ['127.0.0.1', '127.0.0.1'],
  ['localhost', 'localhost'],
  ['例え.jp', 'xn--r8jz45g.jp'],
])('%s', (typed, host) => {
  expect(parseHost(typed)).toBe(host);
});

test.each([
  '',
  '   ',
  'news',
  'two words.com',
  'ftp://example.com',
  'http://',
  'a@b.com',
  'javascript://x',
])('nothing in %j', (typed) => {
  expect(parseHost(typed)).toBeUndefined();
});
