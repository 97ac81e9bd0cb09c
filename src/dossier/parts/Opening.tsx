import { useUi } from '../../ui/environment.ts';
import { sayDate } from '../../ui/wording/date.ts';
import { DOT } from '../../ui/wording/dot.ts';
import { countStory } from '../count-story.ts';
import { useView } from '../dossier-context.ts';

/** The summary that opens the dossier: every number in it is counted from what is shown. */
export function Opening() {
  const { t } = useUi();
  const { shown } = useView();
  const n = countStory(shown);
  const rows = [
    {
      main: t.count('dossier_countFigures', n.figures),
      more: [t.count('dossier_countDisputed', n.disputedFigures)],
      skip: n.figures === 0,
    },
    {
      main: t.count('dossier_countFacts', n.facts),
      more: [
        n.agreedFacts > 0 && t.count('dossier_countAgreed', n.agreedFacts),
        n.disputedFacts > 0 && t.count('dossier_countDisputed', n.disputedFacts),
        n.singleSourceFacts > 0 && t.count('dossier_countSingle', n.singleSourceFacts),
      ],
      skip: n.facts === 0,
    },
    {
      main: t.count('dossier_countQuotes', n.quotes),
      more: [
        t.count('dossier_countSpeakers', n.speakers),
        n.shortenedQuotes > 0 && t.count('dossier_countShortened', n.shortenedQuotes),
      ],
      skip: n.quotes === 0,
    },
    {
      main: t.count('countSources', n.sources),
      more: [
        n.articles > 0 && t.count('dossier_countArticles', n.articles),
        n.primary > 0 && t.count('dossier_countPrimary', n.primary),
        n.later > 0 && t.count('dossier_countLater', n.later),
      ],
      skip: n.sources === 0,
    },
    {
      main: t.count('dossier_countEvents', shown.events.length),
      more: [n.span && t('dossier_span', sayDate(t, n.span.from), sayDate(t, n.span.to))],
      skip: !n.span,
    },
  ].filter((row) => !row.skip);
  return (
    <ul class="opening">
      {rows.map(({ main, more }) => (
        <li key={main}>
          <strong>{main}</strong>
          <span>{more.filter(Boolean).join(DOT)}</span>
        </li>
      ))}
    </ul>
  );
}
