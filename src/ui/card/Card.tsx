import type { Finding } from '../../judge/types.ts';
import { Ui, type UiEnvironment } from '../environment.ts';
import { directionOf } from '../wording/direction.ts';
import type { CardContext } from './context.ts';
import { EntityCard } from './EntityCard.tsx';
import { FigureCard } from './FigureCard.tsx';
import { QuoteCard } from './QuoteCard.tsx';

export interface CardProps {
  finding: Finding;
  context: CardContext;
}

/**
 * What a finding's popover shows: mount it in a shadow root beside `cardStylesheet`
 * (stylesheet.ts), one about a figure also beside `chartStylesheet`, one about an entity beside `entityStylesheet`. `.surface` shuts out the page's inherited styles.
 */
export function Card({ finding, context }: CardProps) {
  const { t, dataset, onOpenDossier, ownSource, theme, density } = context;
  const environment: UiEnvironment = { t, dataset, onOpenDossier };
  if (ownSource) environment.ownSource = ownSource;
  return (
    <Ui.Provider value={environment}>
      <div
        class="surface"
        lang={t.locale}
        dir={directionOf(t.locale)}
        data-theme={theme}
        data-density={density}
      >
        {finding.kind === 'figure' && <FigureCard finding={finding} context={context} />}
        {finding.kind === 'quote' && <QuoteCard finding={finding} context={context} />}
        {finding.kind === 'mention' && <EntityCard finding={finding} context={context} />}
      </div>
    </Ui.Provider>
  );
}
