import { LOCALES } from '../../platform/locales.ts';
import { useUi } from '../../ui/environment.ts';
import { Select } from '../fields/Select.tsx';
import { Part } from './Part.tsx';
import type { PartOfSettings } from './types.ts';

/** Colours and language. */
export function AppearancePart({ settings, onChange }: PartOfSettings) {
  const { t } = useUi();
  return (
    <Part id="appearance" heading={t('options_appearance')}>
      <Select
        label={t('options_theme')}
        more={t('options_themeMore')}
        value={settings.theme}
        choices={[
          { value: 'auto', label: t('options_themeAuto') },
          { value: 'light', label: t('options_themeLight') },
          { value: 'dark', label: t('options_themeDark') },
        ]}
        onChoose={(theme) => onChange({ theme })}
      />
      <Select
        label={t('options_language')}
        more={t('options_languageMore')}
        value={settings.language}
        choices={[
          { value: 'auto', label: t('options_languageAuto') },
          ...LOCALES.map((locale) => ({
            value: locale,
            lang: locale.replace('_', '-'),
            label: nameInItself(locale.replace('_', '-')),
          })),
        ]}
        onChoose={(language) => onChange({ language })}
      />
    </Part>
  );
}

/** A language's name in that language: who looks for it may read no other. */
function nameInItself(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}
