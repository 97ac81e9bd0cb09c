import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '../../platform/shortcuts.ts';
import { useUi } from '../../ui/environment.ts';
import { Button } from '../../ui/pieces/Button.tsx';
import { sayKeys } from '../../ui/wording/keys.ts';
import type { OptionsPort } from '../port.ts';
import { Part } from './Part.tsx';

/** The keys, as the browser has them now, and where each browser lets them be changed. */
export function ShortcutsPart({ port }: { port: OptionsPort }) {
  const { t } = useUi();
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);

  useEffect(() => {
    const controller = new AbortController();
    const read = () => void port.shortcuts().then(setShortcuts);
    read();
    // The reader comes back from the browser's own page with new keys.
    addEventListener('focus', read, { signal: controller.signal });
    return () => controller.abort();
  }, [port]);

  return (
    <Part id="shortcuts" heading={t('options_shortcuts')}>
      {shortcuts.length === 0 ? (
        <p class="quiet">{t('options_shortcutsNone')}</p>
      ) : (
        <>
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{t('options_command')}</th>
                <th scope="col">{t('options_keys')}</th>
              </tr>
            </thead>
            <tbody>
              {shortcuts.map(({ name, description, keys }) => (
                <tr key={name}>
                  <th scope="row">{description || t('options_openPopup')}</th>
                  <td>{keys ? <kbd>{sayKeys(keys)}</kbd> : t('options_keysNone')}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {port.openShortcuts && (
            <Button onClick={() => void port.openShortcuts?.()}>
              {t('options_shortcutsChange')}
            </Button>
          )}
          <p class="quiet">{t('options_shortcutsChrome')}</p>
          <p class="quiet">{t('options_shortcutsFirefox')}</p>
        </>
      )}
      <p class="quiet">{t('options_inCard')}</p>
    </Part>
  );
}
