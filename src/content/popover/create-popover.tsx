import { render } from 'preact';
import type { Dataset, DatasetRecord } from '../../dataset/types.ts';
import { Card } from '../../ui/card/Card.tsx';
import type { CardContext } from '../../ui/card/context.ts';
import { cardStylesheet } from '../../ui/stylesheet.ts';
import { sayAnswer } from '../../ui/wording/answer.ts';
import { world } from '../world.ts';
import { createHost, type Host } from './host.ts';
import { followWords, makeRoom } from './place.ts';
import { translateFor } from './translate.ts';
import type { Popover, PopoverCallbacks, PopoverContent } from './types.ts';

/** One popover for the frame's life; its host is made when the first card opens. */
export function createPopover(
  record: DatasetRecord,
  callbacks: PopoverCallbacks,
  signal: AbortSignal,
): Popover {
  // No card shows events or the charts of the day; facts come with the first card about an entity.
  let dataset: Dataset = { ...record, facts: [], events: [], benchmarks: [], moves: [] };
  let host: Host | undefined;
  let following: AbortController | undefined;
  let current: PopoverContent | undefined;
  /** What stands in the host, shown or not. */
  let drawn: PopoverContent | undefined;
  let focusBefore: Element | null = null;

  function draw(content: PopoverContent, { root, adopt }: Host): void {
    const { facts, plot } = world();
    drawn = content;
    if (facts) {
      adopt(facts.stylesheet);
      if (facts.records !== dataset.facts) dataset = { ...dataset, facts: facts.records };
    }
    if (plot) adopt(plot.stylesheet);
    render(
      <Card
        key={content.key}
        finding={content.finding}
        context={contextOf(content, dataset, callbacks)}
      />,
      root,
    );
  }

  function isDrawn({ key, pinned, shade, settings }: PopoverContent): boolean {
    return (
      drawn?.key === key &&
      drawn.pinned === pinned &&
      drawn.shade === shade &&
      drawn.settings === settings &&
      (world().facts?.records ?? dataset.facts) === dataset.facts
    );
  }

  function makeHost(): Host {
    const made = createHost(cardStylesheet, signal);
    made.element.addEventListener('pointerenter', callbacks.onEnter, { signal });
    made.element.addEventListener('pointerleave', callbacks.onLeave, { signal });
    made.element.addEventListener('focusin', noteFocus, { signal });
    return made;
  }

  /** The focus comes in by a click, too, or by Tab: what had it gets it back. */
  function noteFocus({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Element) focusBefore = relatedTarget;
  }

  function giveFocusBack(): void {
    if (focusBefore?.isConnected && document.activeElement === host?.element) {
      (focusBefore as HTMLElement).focus({ preventScroll: true });
    }
    focusBefore = null;
  }

  signal.addEventListener('abort', () => following?.abort());

  return {
    prepare(content) {
      if (current || signal.aborted || isDrawn(content)) return;
      host ??= makeHost();
      draw(content, host);
    },
    isHost: (target) => host !== undefined && target === host.element,
    async show(content, focus = false) {
      host ??= makeHost();
      // A new card takes the old one's place, and the focus with it.
      const before = focused();
      const moved = current?.key !== content.key || !following;
      current = content;
      // While the page's layout still stands, so that it is not laid out for this alone.
      if (moved) makeRoom(host, content);
      // Shown before it is drawn, so that what the card measures of itself is what will be painted.
      host.open(content.element);
      if (!isDrawn(content)) draw(content, host);
      if (moved) {
        following?.abort();
        following = new AbortController();
        followWords(host, content, callbacks.onClose, following.signal);
      }
      if (!focus) return;
      host.root.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
      // What the event of it names is the outermost host.
      if (before !== host.element) focusBefore = before;
    },
    hide() {
      following?.abort();
      following = undefined;
      current = undefined;
      if (!host) return;
      giveFocusBack();
      host.close();
      render(null, host.root);
      drawn = undefined;
    },
  };
}

function contextOf(
  { finding, page, ownSource, pinned, settings, shade }: PopoverContent,
  dataset: Dataset,
  callbacks: PopoverCallbacks,
): CardContext {
  const { plot } = world();
  const t = translateFor(settings.language);
  return {
    dataset,
    t,
    page,
    pinned,
    theme: settings.theme === 'auto' ? shade : settings.theme,
    density: settings.density,
    ...(plot && { layoutDots: plot.layoutDots }),
    ...(ownSource !== undefined && { ownSource }),
    onPin: callbacks.onPin,
    onClose: callbacks.onClose,
    async onCopy(kind) {
      await callbacks.loadCopy();
      const { copyFinding } = world();
      return (await copyFinding?.(kind, finding, { dataset, t, page, sayAnswer })) ?? false;
    },
    onOpenDossier: callbacks.onOpenDossier,
  };
}

/** What has the focus, in open shadow roots too. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
