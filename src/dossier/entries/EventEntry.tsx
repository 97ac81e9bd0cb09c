import type { StoryEvent } from '../../dataset/types.ts';
import { useUi } from '../../ui/environment.ts';
import { recordsOf } from '../../ui/records.ts';
import { sayDate } from '../../ui/wording/date.ts';
import { DOT } from '../../ui/wording/dot.ts';
import { Entry } from './Entry.tsx';
import { SourceLink } from './SourceLink.tsx';

/** An event under its date; marked where only later sources tell of it. */
export function EventEntry({ event }: { event: StoryEvent }) {
  const { t, dataset } = useUi();
  const records = recordsOf(dataset);
  const sources = [...new Set(event.reports.map((report) => report.source))];
  const isLater = sources.every((source) => records.source(source)?.tier === 'later');
  return (
    <Entry
      at={`event/${event.id}`}
      name={event.statement}
      class={`event-entry${isLater ? ' is-later' : ''}`}
      heading={
        <p class="event-when">
          <time dateTime={event.date}>{sayDate(t, event.date)}</time>
          {isLater && <span class="tag is-later">{t('tierLater')}</span>}
        </p>
      }
    >
      <p class="event-what" lang="en">
        {event.statement}
      </p>
      <p class="under">
        {sources.map((source, index) => (
          <>
            {index > 0 && DOT}
            <SourceLink id={source} />
          </>
        ))}
      </p>
    </Entry>
  );
}
