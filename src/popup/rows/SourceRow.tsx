import type { Source } from '../../dataset/types.ts';
import { useUi } from '../../ui/environment.ts';
import { RecordRow } from '../../ui/pieces/RecordRow.tsx';
import { DOT } from '../../ui/wording/dot.ts';
import { describeSource, nameSource, sayKind, sayPublished } from '../../ui/wording/sources.ts';

export function SourceRow({ source }: { source: Source }) {
  const { t, ownSource } = useUi();
  const description = describeSource(source);
  return (
    <RecordRow at={`source/${source.id}`} aside={sayPublished(t, source)}>
      <span lang="en">{nameSource(source)}</span>
      {source.id === ownSource && <span class="tag">{t('thisPage')}</span>}
      <span class="row-note">
        {sayKind(t, source)}
        {description && (
          <>
            {DOT}
            <span lang="en">{description}</span>
          </>
        )}
      </span>
    </RecordRow>
  );
}
