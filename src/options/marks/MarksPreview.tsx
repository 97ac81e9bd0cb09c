import type { MarkStyle, Settings } from '../../platform/settings-types.ts';
import { useUi } from '../../ui/environment.ts';
import { sayNumber } from '../../ui/wording/value.ts';
import { markStyle } from './mark-style.ts';
import { parseSample } from './parse-sample.ts';

/** In US dollars: what stands at $1, $2 and $3 of the sample. */
const AMOUNTS = [600e9, 6e6, 5.6e9];

/** A few lines of an article, marked as the settings have it. */
export function MarksPreview({ settings }: { settings: Settings }) {
  const { t } = useUi();
  const amounts = AMOUNTS.map((amount) => sayNumber(t, amount, 'USD'));
  return (
    <figure class="preview">
      <figcaption>{t('options_preview')}</figcaption>
      <p>
        {parseSample(t('options_previewText', ...amounts)).map(({ text, style }, index) =>
          style && isShown(style, settings) ? (
            <span key={index} style={markStyle(style, settings.lines[style])}>
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </p>
    </figure>
  );
}

function isShown(style: MarkStyle, { kinds, verdicts }: Settings): boolean {
  if (style === 'mention') return kinds.mention;
  if (style === 'quote' || style === 'altered') return kinds.quote;
  return kinds.figure && verdicts[style];
}
