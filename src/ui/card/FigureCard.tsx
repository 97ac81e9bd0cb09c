import type { FigureFinding } from '../../judge/types.ts';
import { useUi } from '../environment.ts';
import { FigureBlock } from '../pieces/FigureBlock.tsx';
import { type Records, recordsOf } from '../records.ts';
import { sayAnswer } from '../wording/answer.ts';
import { DOT } from '../wording/dot.ts';
import { listFormat } from '../wording/formats.ts';
import { keepTogether } from '../wording/keep-together.ts';
import { sayBehind } from '../wording/sources.ts';
import { glyphOf, sayStanding } from '../wording/standing.ts';
import { CardFrame } from './CardFrame.tsx';
import type { CardContext } from './context.ts';

export function FigureCard({ finding, context }: { finding: FigureFinding; context: CardContext }) {
  const { t, dataset } = useUi();
  const { figure, match, count } = finding;
  const records = recordsOf(dataset);
  const owners = ownersOf(finding, records);
  const behind = sayBehind(t, count, records.originName);
  return (
    <CardFrame
      context={context}
      finding={finding}
      at={`figure/${figure.id}`}
      glyph={glyphOf(finding)}
      heading={sayStanding(t, finding)}
    >
      <p class="answer">{keepTogether(sayAnswer(t, finding))}</p>
      <p class="under-answer">
        <span lang="en">{figure.label}</span>
        {behind && keepTogether(DOT + behind)}
      </p>
      {match.subject && owners.length > 0 && (
        <p class="notice">
          {t('subjectNote', records.originName(match.subject), listFormat(t.locale).format(owners))}
        </p>
      )}
      {context.ownSource && <p class="notice">{t('ownPage')}</p>}
      <FigureBlock
        figure={figure}
        finding={finding}
        {...(context.layoutDots && { layoutDots: context.layoutDots })}
      />
    </CardFrame>
  );
}

/** Whose figure it is where the page gives it for another: those of the subject's own kind (V3, not DeepSeek). */
function ownersOf({ figure, match }: FigureFinding, records: Records): string[] {
  const { subject } = match;
  if (!subject) return [];
  const kind = records.entity(subject)?.kind;
  return records.entityNames(
    figure.about.filter((id) => id !== subject && records.entity(id)?.kind === kind),
  );
}
