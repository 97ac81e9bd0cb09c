import type { Entity } from '../../dataset/types.ts';
import { useUi } from '../../ui/environment.ts';
import type { MessageKey } from '../../ui/translate.ts';
import { useView } from '../dossier-context.ts';
import { EntityEntry } from '../entries/EntityEntry.tsx';

const GROUPS: readonly { heading: MessageKey; kinds: readonly Entity['kind'][] }[] = [
  { heading: 'dossier_people', kinds: ['person'] },
  { heading: 'dossier_firms', kinds: ['company', 'organisation', 'publication'] },
  { heading: 'dossier_things', kinds: ['model', 'product', 'chip', 'project', 'paper'] },
  { heading: 'dossier_indexes', kinds: ['index'] },
];

/** Who and what the story is about, by kind. */
export function Entities() {
  const { t } = useUi();
  const { shown } = useView();
  return (
    <>
      {GROUPS.map(({ heading, kinds }) => {
        const entities = shown.entities.filter((entity) => kinds.includes(entity.kind));
        if (entities.length === 0) return null;
        return (
          <section class="subpart" key={heading} aria-labelledby={heading}>
            <h3 class="subheading" id={heading}>
              {t(heading)}
            </h3>
            <div class="entity-grid">
              {entities.map((entity) => (
                <EntityEntry key={entity.id} entity={entity} />
              ))}
            </div>
          </section>
        );
      })}
    </>
  );
}
