import type { Translate } from '../../ui/translate.ts';

export type SiteWord = 'on' | 'off';

/** What a reader may say of a site, as choices. */
export function siteWords(t: Translate): { value: SiteWord; label: string }[] {
  return [
    { value: 'off', label: t('options_siteOff') },
    { value: 'on', label: t('options_siteOn') },
  ];
}
