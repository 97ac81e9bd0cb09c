import type { MarkStyle, Settings } from '../../platform/settings-types.ts';
import { useUi } from '../../ui/environment.ts';
import { Glyph } from '../../ui/pieces/Glyph.tsx';
import type { MessageKey } from '../../ui/translate.ts';
import { markStyle } from '../marks/mark-style.ts';

const MEANINGS: readonly { style: MarkStyle; name: MessageKey; means: MessageKey }[] = [
  { style: 'differs', name: 'options_lineDiffers', means: 'welcome_meansDiffers' },
  { style: 'disputed', name: 'options_lineDisputed', means: 'welcome_meansDisputed' },
  { style: 'agrees', name: 'options_lineAgrees', means: 'welcome_meansAgrees' },
  { style: 'altered', name: 'options_lineAltered', means: 'welcome_meansAltered' },
  { style: 'quote', name: 'options_lineQuote', means: 'welcome_meansQuote' },
  { style: 'mention', name: 'options_lineMention', means: 'welcome_meansMention' },
];

/** Every mark with its line, its sign and what it says. */
export function MarksTable({ settings }: { settings: Settings }) {
  const { t } = useUi();
  return (
    <table class="table marks-table">
      <thead>
        <tr>
          <th scope="col">{t('welcome_mark')}</th>
          <th scope="col">{t('welcome_meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {MEANINGS.map(({ style, name, means }) => (
          <tr key={style}>
            <th scope="row">
              <Glyph name={style} />
              <span style={markStyle(style, settings.lines[style])}>{t(name)}</span>
            </th>
            <td>{t(means)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
