import { dataset } from '../../src/dataset/dataset.ts';
import { Ui } from '../../src/ui/environment.ts';
import type { Translate } from '../../src/ui/translate.ts';
import { cardStates } from './cards.tsx';
import { pieceStates } from './pieces.tsx';
import { Popups } from './popups.tsx';
import { ShadowCard } from './ShadowCard.tsx';
import type { View } from './view.ts';

export function Gallery({ t, view }: { t: Translate; view: View }) {
  const states = cardStates.filter((state) => view.only !== 'overview' || state.overview);
  const wants = (group: string) => view.only === null || view.only === group;
  return (
    <Ui.Provider value={{ t, dataset, onOpenDossier() {} }}>
      {(wants('cards') || view.only === 'overview') && (
        <>
          <h1 class="gallery-heading">Cards</h1>
          <div class="gallery-group">
            {states.map((state) => (
              <div class="gallery-item" key={state.name} style={{ width: `${view.width}px` }}>
                <p class="gallery-name">{state.name}</p>
                <ShadowCard state={state} t={t} view={view} />
              </div>
            ))}
          </div>
        </>
      )}
      {wants('popups') && (
        <>
          <h1 class="gallery-heading">Toolbar popup</h1>
          <div class="gallery-group">
            <Popups t={t} />
          </div>
        </>
      )}
      {wants('pieces') && (
        <>
          <h1 class="gallery-heading">Pieces</h1>
          <div class="gallery-group">
            {pieceStates(t).map(({ name, piece, wide }) => (
              <div
                class="gallery-item"
                key={name}
                style={{ width: `${wide ? 640 : view.width}px` }}
              >
                <p class="gallery-name">{name}</p>
                {piece}
              </div>
            ))}
          </div>
        </>
      )}
    </Ui.Provider>
  );
}
