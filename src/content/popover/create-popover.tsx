import { render } from 'preact';
import { dataset } from '../../dataset/dataset.ts';
import { browser } from '../../platform/browser.ts';
import { Card } from '../../ui/card/Card.tsx';
import { cardStylesheet } from '../../ui/stylesheet.ts';
import { createTranslate, type Translate } from '../../ui/translate.ts';
import { createHost, type Host } from './host.ts';
import { followWords } from './place.ts';
import type { Popover, PopoverCallbacks, PopoverContent } from './types.ts';

/** Given as substitutions, these make `getMessage` hand out the raw message, placeholders and all. */
const placeholders = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];

/** One popover for the frame's life; its host is made when the first card opens. */
export function createPopover(callbacks: PopoverCallbacks, signal: AbortSignal): Popover {
  let host: Host | undefined;
  let following: AbortController | undefined;
  let current: PopoverContent | undefined;
  let focusBefore: Element | null = null;
  const t = translate();

  function draw(content: PopoverContent, { root }: Host): void {
    const { finding, page, ownSource, pinned, settings, shade } = content;
    render(
      <Card
        key={content.key}
        finding={finding}
        context={{
          dataset,
          t,
          page,
          pinned,
          theme: settings.theme === 'auto' ? shade : settings.theme,
          density: settings.density,
          ...(ownSource !== undefined && { ownSource }),
          onPin: callbacks.onPin,
          onClose: callbacks.onClose,
          onOpenDossier: callbacks.onOpenDossier,
        }}
      />,
      root,
    );
  }

  function makeHost(): Host {
    const made = createHost(cardStylesheet, signal);
    made.element.addEventListener('pointerenter', callbacks.onEnter, { signal });
    made.element.addEventListener('pointerleave', callbacks.onLeave, { signal });
    return made;
  }

  function giveFocusBack(): void {
    if (focusBefore?.isConnected && document.activeElement === host?.element) {
      (focusBefore as HTMLElement).focus({ preventScroll: true });
    }
    focusBefore = null;
  }

  signal.addEventListener('abort', () => following?.abort());

  return {
    isHost: (target) => host !== undefined && target === host.element,
    async show(content, focus = false) {
      host ??= makeHost();
      if (focus && document.activeElement !== host.element) focusBefore = document.activeElement;
      const moved = current?.key !== content.key || !following;
      current = content;
      draw(content, host);
      host.open(content.element);
      if (moved) {
        following?.abort();
        following = new AbortController();
        followWords(host, content, callbacks.onClose, following.signal);
      }
      if (focus)
        host.root.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    },
    hide() {
      following?.abort();
      following = undefined;
      current = undefined;
      if (!host) return;
      giveFocusBack();
      host.close();
      render(null, host.root);
    },
  };
}

function translate(): Translate {
  const lookup = (key: string) => browser.i18n.getMessage(key, placeholders);
  return createTranslate(lookup, lookup('localeTag') || 'en');
}
