import type { StoryEvent } from '../../dataset/types.ts';
import { useUi } from '../environment.ts';
import { recordsOf } from '../records.ts';
import { sayDate } from '../wording/date.ts';
import { timelineGaps } from './timeline-layout.ts';

export interface TimelineProps {
  events: readonly StoryEvent[];
  /** Given, each event's statement leads there: "event/r1-released". */
  onOpen?: (at: string) => void;
}

/** The story's events in order, down a rail whose gaps grow with the time between them. */
export function Timeline({ events, onOpen }: TimelineProps) {
  const { t, dataset } = useUi();
  const records = recordsOf(dataset);
  const gaps = timelineGaps(events.map((event) => event.date));
  const isLater = (event: StoryEvent) =>
    event.reports.every(({ source }) => records.source(source)?.tier === 'later');
  return (
    <ol class="timeline" aria-label={t('chartTimeline')}>
      {events.map((event, index) => (
        <li
          key={event.id}
          class={isLater(event) ? 'event is-later' : 'event'}
          style={{ '--gap': `${gaps[index]}px` }}
        >
          <Rail />
          <time class="event-date" dateTime={event.date}>
            {event.date === events[index - 1]?.date ? (
              <span class="visually-hidden">{sayDate(t, event.date, 'short')}</span>
            ) : (
              sayDate(t, event.date, 'short')
            )}
          </time>
          <span class="event-statement">
            {onOpen ? (
              <button
                type="button"
                class="link"
                lang="en"
                onClick={() => onOpen(`event/${event.id}`)}
              >
                {event.statement}
              </button>
            ) : (
              <span lang="en">{event.statement}</span>
            )}
            {isLater(event) && <span class="tag">{t('tierLater')}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Rail() {
  return (
    <svg class="event-rail" width="11" height="11" viewBox="0 0 11 11" aria-hidden="true">
      <circle cx="5.5" cy="5.5" r="4" />
    </svg>
  );
}
