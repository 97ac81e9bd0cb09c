import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Card } from '../../src/ui/card/Card.tsx';
import { entityStylesheet } from '../../src/ui/card/entity-stylesheet.ts';
import { layoutDots } from '../../src/ui/charts/dot-layout.ts';
import { chartStylesheet } from '../../src/ui/charts/stylesheet.ts';
import { copyFinding } from '../../src/ui/copy/copy-finding.ts';
import { cardStylesheet } from '../../src/ui/stylesheet.ts';
import type { Translate } from '../../src/ui/translate.ts';
import { sayAnswer } from '../../src/ui/wording/answer.ts';
import type { CardState } from './cards.tsx';
import type { View } from './view.ts';

/** A card as the page shows it: in a shadow root, with only its own sheet. Open, so that axe sees in. */
export function ShadowCard({ state, t, view }: { state: CardState; t: Translate; view: View }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `${cardStylesheet}\n${chartStylesheet}\n${entityStylesheet}\n.surface{--card-width:${view.width}px;--card-height:none}`,
    );
    root.adoptedStyleSheets = [sheet];
    const { finding, dataset, sentence, ownSource, pinned = false } = state;
    const page = { url: 'https://news.example/story', title: 'A cheap model', sentence };
    render(
      <Card
        finding={finding}
        context={{
          dataset,
          t,
          layoutDots,
          page,
          pinned,
          density: view.density,
          ...(view.theme && { theme: view.theme }),
          ...(ownSource && { ownSource }),
          onPin() {},
          onClose() {},
          onCopy: (kind) => copyFinding(kind, finding, { dataset, t, page, sayAnswer }),
          onOpenDossier() {},
        }}
      />,
      root,
    );
  }, [state, t, view]);
  return <div ref={host} class="gallery-card" />;
}
