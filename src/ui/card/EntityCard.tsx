import type { MentionFinding } from '../../judge/types.ts';
import { useUi } from '../environment.ts';
import { EntityRecords } from '../pieces/EntityRecords.tsx';
import { kindKeys } from '../wording/kinds.ts';
import { CardFrame } from './CardFrame.tsx';
import type { CardContext } from './context.ts';

export function EntityCard({
  finding,
  context,
}: {
  finding: MentionFinding;
  context: CardContext;
}) {
  const { t } = useUi();
  const { entity } = finding;
  return (
    <CardFrame
      context={context}
      finding={finding}
      at={`entity/${entity.id}`}
      heading={
        <>
          <span lang="en">{entity.name}</span> <span class="kind">{t(kindKeys[entity.kind])}</span>
        </>
      }
    >
      <p class="answer is-summary" lang="en">
        {entity.summary}
      </p>
      <EntityRecords entity={entity} />
    </CardFrame>
  );
}
