import type { QuotePart } from '../../judge/types.ts';
import { useUi } from '../environment.ts';

/** The full quote with what the page leaves out put back (ins) and what it has instead struck (del). */
export function QuoteText({ parts }: { parts: readonly QuotePart[] }) {
  return (
    <blockquote class="quote-text" lang="en" dir="ltr">
      {parts.map((part, index) => (
        <>
          {index > 0 && !parts[index - 1]?.text.endsWith('-') && ' '}
          <QuoteRun part={part} />
        </>
      ))}
    </blockquote>
  );
}

/** Screen readers pass over ins and del in silence, so the words are said once more, with what they are. */
function QuoteRun({ part }: { part: QuotePart }) {
  const { t } = useUi();
  if (part.is === 'kept') return <>{part.text}</>;
  const Tag = part.is === 'cut' ? 'ins' : 'del';
  return (
    <Tag>
      <span aria-hidden="true">{part.text}</span>
      <span class="visually-hidden" lang={t.locale}>
        {t(part.is === 'cut' ? 'readCut' : 'readAdded', part.text)}
      </span>
    </Tag>
  );
}
