import { useRef, useState } from 'preact/hooks';
import { useUi } from '../../ui/environment.ts';
import { saveFile } from '../../ui/page/save-file.ts';
import { Button } from '../../ui/pieces/Button.tsx';
import type { MessageKey } from '../../ui/translate.ts';
import { type ImportError, importSettings } from '../import-settings.ts';
import { nameFields } from '../name-fields.ts';
import { Part } from './Part.tsx';
import type { PartOfSettings } from './types.ts';

const REFUSALS = {
  'not-json': 'options_importNotJson',
  'not-settings': 'options_importNotSettings',
  newer: 'options_importNewer',
} as const satisfies { [why in ImportError]: MessageKey };

/** Export, import and reset. */
export function BackupPart({
  settings,
  onChange,
  onReset,
}: PartOfSettings & { onReset: () => void }) {
  const { t } = useUi();
  const picker = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState('');

  async function read(file: File): Promise<void> {
    const read = importSettings(await file.text(), settings);
    setRefusal(read.ok ? '' : t(REFUSALS[read.why], file.name));
    if (!read.ok) return;
    const { version: _, ...change } = read.settings;
    const { kept } = read;
    onChange(change, (t) =>
      kept.length > 0
        ? t.count('options_importPartly', kept.length, nameFields(t, kept))
        : t('options_imported'),
    );
  }

  return (
    <Part id="backup" heading={t('options_backup')}>
      <div class="ways">
        <Button
          onClick={() =>
            saveFile(
              `${JSON.stringify(settings, undefined, 2)}\n`,
              'second-source-settings.json',
              'application/json',
            )
          }
        >
          {t('options_export')}
        </Button>
        <Button onClick={() => picker.current?.click()}>{t('options_import')}</Button>
        <input
          ref={picker}
          class="visually-hidden"
          type="file"
          accept="application/json,.json"
          tabIndex={-1}
          aria-label={t('options_import')}
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) void read(file);
            // The same file, mended, must be a change again.
            input.value = '';
          }}
        />
        <Button onClick={onReset}>{t('options_reset')}</Button>
      </div>
      <p class="wrong" role="alert">
        {refusal}
      </p>
    </Part>
  );
}
