import type { StoryEvent } from '../../dataset/types.ts';
import { useUi } from '../../ui/environment.ts';
import { RecordRow } from '../../ui/pieces/RecordRow.tsx';
import { recordsOf } from '../../ui/records.ts';
import { sayDate } from '../../ui/wording/date.ts';

/** An event, marked where only later sources tell of it. */
export function EventRow({ event }: { event: StoryEvent }) {
  const { t, dataset } = useUi();
  const isLater = event.reports.every(
    ({ source }) => recordsOf(dataset).source(source)?.tier === 'later',
  );
  return (
    <RecordRow at={`event/${event.id}`}>
      <span class="row-note">
        <time dateTime={event.date}>{sayDate(t, event.date)}</time>
        {isLater && <span class="tag">{t('tierLater')}</span>}
      </span>
      <span lang="en">{event.statement}</span>
    </RecordRow>
  );
}
