import { useMemo, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../judge/types.ts';
import type { Settings } from '../../platform/settings-types.ts';
import { Card } from '../../ui/card/Card.tsx';
import { layoutDots } from '../../ui/charts/dot-layout.ts';
import { copyFinding } from '../../ui/copy/copy-finding.ts';
import { useUi } from '../../ui/environment.ts';
import { sayAnswer } from '../../ui/wording/answer.ts';
import { markStyle } from '../marks/mark-style.ts';
import { markOf } from './mark-of.ts';
import { judgeSample } from './sample-article.ts';

export interface SampleProps {
  settings: Settings;
  onOpenDossier: (at: string) => void;
}

/** The sample article, and beside it the card of the mark that was chosen last. */
export function Sample({ settings, onOpenDossier }: SampleProps) {
  const { t, dataset } = useUi();
  const article = useMemo(() => judgeSample(dataset), [dataset]);
  const [chosen, setChosen] = useState<Finding | undefined>(() => firstTelling(article.flat()));
  const [pinned, setPinned] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  const page = { url: location.href, title: '', sentence: chosen?.match.text ?? '' };

  function choose(finding: Finding): void {
    setChosen(finding);
    card.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: 'nearest' });
  }

  /** The card takes the button with it that had the focus: the words it belongs to get it. */
  function close(): void {
    document.querySelector<HTMLElement>('.sample-mark[aria-current="true"]')?.focus();
    setChosen(undefined);
  }

  return (
    <div class="sample">
      <article class="sample-article" lang="en">
        {article.map((runs) => (
          <p key={runs[0]?.text}>
            {runs.map(({ text, finding }) =>
              finding ? (
                <SampleMark
                  key={text}
                  text={text}
                  style={markStyle(markOf(finding), settings.lines[markOf(finding)])}
                  isChosen={finding === chosen}
                  onChoose={() => choose(finding)}
                />
              ) : (
                text
              ),
            )}
          </p>
        ))}
      </article>
      <section
        class="sample-card"
        id="card"
        ref={card}
        tabIndex={-1}
        aria-label={t('welcome_card', chosen?.match.text ?? '')}
      >
        {chosen && (
          <Card
            finding={chosen}
            context={{
              dataset,
              t,
              layoutDots,
              page,
              pinned,
              onPin: () => setPinned(!pinned),
              onClose: close,
              onCopy: (kind) => copyFinding(kind, chosen, { dataset, t, page, sayAnswer }),
              onOpenDossier,
            }}
          />
        )}
      </section>
    </div>
  );
}

interface SampleMarkProps {
  text: string;
  style: ReturnType<typeof markStyle>;
  isChosen: boolean;
  onChoose: () => void;
}

function SampleMark({ text, style, isChosen, onChoose }: SampleMarkProps) {
  function choose(event: Event): void {
    event.preventDefault();
    onChoose();
  }
  return (
    // biome-ignore lint/a11y/useValidAnchor: it leads to the card, and unlike a button it breaks across lines
    <a href="#card" class="sample-mark" aria-current={isChosen} style={style} onClick={choose}>
      {text}
    </a>
  );
}

function firstTelling(runs: { finding?: Finding }[]): Finding | undefined {
  return runs.find(({ finding }) => finding && markOf(finding) === 'differs')?.finding;
}
