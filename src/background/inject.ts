import {
  copy,
  facts,
  languages,
  library,
  plot,
  popover,
  reader,
  record,
  shadowMarks,
} from 'virtual:injected';
import { browser } from '../platform/browser.ts';
import type { Part } from '../platform/message-types.ts';
import type { Settings } from '../platform/settings-types.ts';
import { SLOT } from '../platform/slot.ts';

/** Where a script goes: the frames named, or all of the tab's. */
export interface Target {
  tabId: number;
  frameIds?: number[];
}

/** Puts the reader into frames. Resolves once it has run; rejects where the browser does not allow it. */
export async function injectReader(target: Target): Promise<void> {
  // One call each makes a task each: together they would hold a slow processor for too long.
  for (const file of [library, reader]) {
    await browser.scripting.executeScript({ target: frames(target), files: [file] });
  }
}

/** Puts what a reader asks for into a frame, all at once. @param language of the messages, where they are wanted */
export async function injectParts(
  target: Target,
  parts: readonly Part[],
  language: Settings['language'],
): Promise<void> {
  const files = {
    shadowMarks: [shadowMarks],
    popover: [record, popover],
    plot: [plot],
    facts: [facts],
    copy: [copy],
    messages: language === 'auto' ? [] : [languages[language]],
  };
  await browser.scripting.executeScript({
    target: frames(target),
    files: parts.flatMap((part) => files[part]),
  });
}

/** Tells the tab's frames that they were asked for, before a reader looks. */
export async function markAsked(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: (name: string) => {
      interface Shared {
        asked?: boolean;
        reader?: { asked(): void };
      }
      const holder = globalThis as unknown as { [name: string]: Shared };
      holder[name] ??= {};
      holder[name].asked = true;
      holder[name].reader?.asked();
    },
    args: [SLOT],
  });
}

/**
 * Puts the gate into the tabs that were open before the extension: Firefox does so itself, Chrome
 * leaves them until they are loaded again.
 */
export async function injectGates(): Promise<void> {
  if (browser.runtime.getURL('').startsWith('moz-')) return;
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (!script?.js) return;
  const files = script.js;
  for (const { id: tabId } of await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })) {
    if (tabId === undefined) continue;
    const target = { tabId, allFrames: true };
    try {
      await browser.scripting.insertCSS({ target, files: script.css ?? [] });
      await browser.scripting.executeScript({ target, files });
    } catch {
      // Stores and error pages are closed to every extension.
    }
  }
}

export interface LiveFrame {
  frameId: number;
  /** Whether a reader is at work in it. */
  hasReader: boolean;
}

/** The frames of a tab that exist now and may be read; empty where none may. */
export async function liveFrames(tabId: number): Promise<LiveFrame[]> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: (name: string) => {
        const holder = globalThis as unknown as { [name: string]: { reader?: object } | undefined };
        return holder[name]?.reader !== undefined;
      },
      args: [SLOT],
      injectImmediately: true,
    });
    return results.map(({ frameId, result }) => ({ frameId, hasReader: result === true }));
  } catch {
    return [];
  }
}

function frames({ tabId, frameIds }: Target) {
  return frameIds ? { tabId, frameIds } : { tabId, allFrames: true };
}
