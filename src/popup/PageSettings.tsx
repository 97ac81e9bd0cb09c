import { useId } from 'preact/hooks';
import type { Mode } from '../platform/settings-types.ts';
import { useUi } from '../ui/environment.ts';
import { Button } from '../ui/pieces/Button.tsx';
import type { MessageKey } from '../ui/translate.ts';

export interface PageSettingsProps {
  mode: Mode;
  onMode: (mode: Mode) => void;
  /** Where the site can be switched off and no list of findings offers it. */
  onOff?: (() => void) | undefined;
}

const MODES = [
  ['everywhere', 'popup_modeEverywhere'],
  ['articles', 'popup_modeArticles'],
  ['asked', 'popup_modeAsked'],
] as const satisfies (readonly [Mode, MessageKey])[];

/** Which pages are read, and off for this one. */
export function PageSettings({ mode, onMode, onOff }: PageSettingsProps) {
  const { t } = useUi();
  const id = useId();
  return (
    <div class="popup-settings">
      <label for={id}>{t('popup_mode')}</label>
      <select
        id={id}
        class="select"
        value={mode}
        onChange={(event) => {
          const chosen = MODES.find(([name]) => name === event.currentTarget.value);
          if (chosen) onMode(chosen[0]);
        }}
      >
        {MODES.map(([name, label]) => (
          <option key={name} value={name}>
            {t(label)}
          </option>
        ))}
      </select>
      {onOff && <Button onClick={onOff}>{t('popup_offHere')}</Button>}
    </div>
  );
}
