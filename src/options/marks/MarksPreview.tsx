import type { MarkStyle, Settings } from '../../platform/settings-types.ts';
import { useUi } from '../../ui/environment.ts';
import { markStyle } from './mark-style.ts';
import { parseSample } from './parse-sample.ts';

/** In dollars, the same in every language: $1 and the like stand for subs in a message. */
const AMOUNTS = ['$600', '$6', '$5.6'];

/** A few lines of an article, marked as the settings have it. */
export function MarksPreview({ settings }: { settings: Settings }) {
  const { t } = useUi();
  return (
    <figure class="preview">
      <figcaption>{t('options_preview')}</figcaption>
      <p>
        {parseSample(t('options_previewText', ...AMOUNTS)).map(({ text, style }, index) =>
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
