import type { FigureFinding, Standing } from '../../judge/types.ts';
import { useUi } from '../environment.ts';
import { FigureBlock } from '../pieces/FigureBlock.tsx';
import { recordsOf } from '../records.ts';
import { sayAnswer } from '../wording/answer.ts';
import { sayCount } from '../wording/sources.ts';
import { sayStanding, standingOf } from '../wording/standing.ts';
import { CardFoot } from './CardFoot.tsx';
import { CardFrame } from './CardFrame.tsx';
import type { CardContext } from './context.ts';

export function FigureCard({ finding, context }: { finding: FigureFinding; context: CardContext }) {
  const { t, dataset } = useUi();
  const { figure, match, count } = finding;
  const records = recordsOf(dataset);
  const standing: Standing = standingOf(finding);
  const subject =
    match.subject && !figure.about.includes(match.subject) ? match.subject : undefined;
  return (
    <CardFrame
      context={context}
      glyph={standing}
      heading={sayStanding(t, finding)}
      foot={<CardFoot context={context} finding={finding} at={`figure/${figure.id}`} />}
    >
      <p class="answer">{sayAnswer(t, finding)}</p>
      <p class="under-answer">
        <span lang="en">{figure.label}</span>
        {count.reports > 0 && ` · ${sayCount(t, count, records.originName)}`}
      </p>
      {subject && (
        <p class="notice">
          {t(
            'subjectNote',
            records.originName(subject),
            records.entityNames(figure.about).join(', '),
          )}
        </p>
      )}
      {context.ownSource && <p class="notice">{t('ownPage')}</p>}
      <FigureBlock figure={figure} finding={finding} />
    </CardFrame>
  );
}
