import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/dataset/types.ts';
import { findOwnSource } from '../../src/judge/own-source.ts';

const sources: Source[] = [
  {
    id: 'harbour',
    title: 'The Harbour’s Long Winter Comes to an End',
    publisher: null,
    kind: 'news',
    published: null,
    url: 'https://www.example.com/news/harbour-winter',
    tier: 'article',
  },
  {
    id: 'short',
    title: 'Harbour',
    publisher: null,
    kind: 'news',
    published: null,
    url: null,
    tier: 'article',
  },
];
describe('the source that a page is', () => {
  test.each([
    'https://www.example.com/news/harbour-winter',
    'http://example.com/news/harbour-winter/',
    'https://m.example.com/news/harbour-winter?utm_source=x#top',
    'https://www.example.com/news/harbour-winter/amp/',
  ])('is found by its address: %s', (url) => {
    expect(findOwnSource({ url, title: '' }, sources)).toBe('harbour');
  });

  test.each([
    "The Harbour's long winter comes to an end",
    'The Harbour’s Long Winter Comes to an End | Example News',
    'Example – The Harbour’s Long Winter Comes to an End',
  ])('is found by its title: %s', (title) => {
    expect(findOwnSource({ url: 'https://mirror.example/x', title }, sources)).toBe('harbour');
  });

  test.each([
    { url: 'https://www.example.com/news/harbour', title: 'Harbour' },
    { url: 'https://www.example.com/', title: 'Example' },
    {
      url: 'https://other.example/news/harbour-winter',
      title: 'Winter comes to an end in the harbour',
    },
    { url: 'file:///harbour.html', title: '' },
    { url: 'not an address', title: '' },
    { url: 'https://example.com/%E0%A4%A', title: '' },
  ])('is none: $url $title', (page) => {
    expect(findOwnSource(page, sources)).toBeUndefined();
  });
});
