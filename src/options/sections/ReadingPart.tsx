import { useUi } from '../../ui/environment.ts';
import { Choice } from '../fields/Choice.tsx';
import { Part } from './Part.tsx';
import type { PartOfSettings } from './types.ts';

/** Which pages are read. */
export function ReadingPart({ settings, onChange }: PartOfSettings) {
  const { t } = useUi();
  return (
    <Part id="reading" heading={t('options_reading')}>
      <Choice
        legend={t('options_mode')}
        value={settings.mode}
        onChoose={(mode) => onChange({ mode })}
        choices={[
          {
            value: 'articles',
            label: t('options_modeArticles'),
            more: t('options_modeArticlesMore'),
          },
          {
            value: 'everywhere',
            label: t('options_modeEverywhere'),
            more: t('options_modeEverywhereMore'),
          },
          { value: 'asked', label: t('options_modeAsked'), more: t('options_modeAskedMore') },
        ]}
      />
    </Part>
  );
}
