import { expect, vi } from 'vitest';
import { type Reading, startReading } from '../../src/content/read/reading.ts';
import { defaults } from '../../src/platform/settings-schema.ts';
import { judge, recogniser } from './words-recogniser.ts';

/** Puts a page into the document and reads it to the end. */
export async function readPage(
  html: string,
  { signal, settings = () => defaults }: { signal: AbortSignal; settings?: () => typeof defaults },
): Promise<Reading> {
  document.body.innerHTML = html;
  const page = { url: 'https://example.org/', title: '' };
  const reading = startReading({ recogniser, judge, page, settings, onChange: () => {} }, signal);
  await vi.waitFor(() => expect(reading.complete()).toBe(true));
  return reading;
}
