import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { dataset } from '../../../src/dataset/dataset.ts';
import type { Finding } from '../../../src/judge/types.ts';
import { Card } from '../../../src/ui/card/Card.tsx';
import type { CardContext } from '../../../src/ui/card/context.ts';
import { layoutDots } from '../../../src/ui/charts/dot-layout.ts';
import { createTranslate } from '../../../src/ui/translate.ts';

const catalogue: { [key: string]: { message: string } } = english;

export const t = createTranslate((key) => catalogue[key]?.message, 'en');

/** A card in the document, with callbacks that record. */
export function mountCard(finding: Finding, more: Partial<CardContext> = {}) {
  const context = {
    dataset,
    t,
    layoutDots,
    page: { url: 'https://news.example/story', title: 'A story', sentence: 'They spent $5.6B.' },
    pinned: false,
    onPin: vi.fn(),
    onClose: vi.fn(),
    onOpenDossier: vi.fn(),
    onCopy: vi.fn(async () => true),
    ...more,
  };
  return { ...render(<Card finding={finding} context={context} />), context };
}
