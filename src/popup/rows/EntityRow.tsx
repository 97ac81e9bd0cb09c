import type { Entity } from '../../dataset/types.ts';
import { useUi } from '../../ui/environment.ts';
import { RecordRow } from '../../ui/pieces/RecordRow.tsx';
import { kindKeys } from '../../ui/wording/kinds.ts';

export function EntityRow({ entity }: { entity: Entity }) {
  const { t } = useUi();
  return (
    <RecordRow at={`entity/${entity.id}`} aside={t(kindKeys[entity.kind])}>
      <strong lang="en">{entity.name}</strong>
      <span class="row-note" lang="en">
        {entity.summary}
      </span>
    </RecordRow>
  );
}
