import type { Line, MarkStyle } from '../../platform/settings-types.ts';
import { useUi } from '../../ui/environment.ts';
import type { MessageKey } from '../../ui/translate.ts';
import { Checks } from '../fields/Checks.tsx';
import { Select } from '../fields/Select.tsx';
import { MarksPreview } from '../marks/MarksPreview.tsx';
import { Part } from './Part.tsx';
import type { PartOfSettings } from './types.ts';

const STYLES = [
  ['differs', 'options_lineDiffers'],
  ['disputed', 'options_lineDisputed'],
  ['agrees', 'options_lineAgrees'],
  ['altered', 'options_lineAltered'],
  ['quote', 'options_lineQuote'],
  ['mention', 'options_lineMention'],
] as const satisfies (readonly [MarkStyle, MessageKey])[];

const LINES = [
  ['dotted', 'options_dotted'],
  ['solid', 'options_solid'],
  ['dashed', 'options_dashed'],
  ['double', 'options_double'],
  ['wavy', 'options_wavy'],
  ['none', 'options_none'],
] as const satisfies (readonly [Line, MessageKey])[];

/** What is marked and with which line, and how that looks on a page. */
export function MarksPart({ settings, onChange }: PartOfSettings) {
  const { t } = useUi();
  const lines = LINES.map(([value, label]) => ({ value, label: t(label) }));
  return (
    <Part id="marks" heading={t('options_marks')} more={t('options_linesMore')}>
      <MarksPreview settings={settings} />
      <div class="columns">
        <Checks
          legend={t('options_kinds')}
          values={settings.kinds}
          choices={[
            { value: 'figure', label: t('options_kindFigure') },
            { value: 'quote', label: t('options_kindQuote') },
            { value: 'mention', label: t('options_kindMention') },
          ]}
          onChange={(kinds) => onChange({ kinds })}
        />
        <Checks
          legend={t('options_verdicts')}
          values={settings.verdicts}
          choices={[
            { value: 'differs', label: t('options_verdictDiffers') },
            { value: 'disputed', label: t('options_verdictDisputed') },
            { value: 'agrees', label: t('options_verdictAgrees') },
          ]}
          onChange={(verdicts) => onChange({ verdicts })}
        />
      </div>
      <fieldset class="field">
        <legend>{t('options_lines')}</legend>
        <div class="lines">
          {STYLES.map(([style, label]) => (
            <Select
              key={style}
              label={t(label)}
              value={settings.lines[style]}
              choices={lines}
              onChoose={(line) => onChange({ lines: { ...settings.lines, [style]: line } })}
            />
          ))}
        </div>
      </fieldset>
    </Part>
  );
}
