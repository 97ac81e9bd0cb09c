import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '../platform/shortcuts.ts';
import { useUi } from '../ui/environment.ts';
import { Button } from '../ui/pieces/Button.tsx';
import { sayKeys } from '../ui/wording/keys.ts';
import type { PopupPort } from './port.ts';

/** The ways on, and the keys that spare the popup altogether. */
export function PopupFoot({ port }: { port: PopupPort }) {
  const { t, onOpenDossier } = useUi();
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    void port.shortcuts().then(setShortcuts);
  }, [port]);

  return (
    <footer class="popup-foot">
      {shortcuts.length > 0 && (
        <details class="popup-shortcuts">
          <summary>{t('popup_shortcuts')}</summary>
          <dl>
            {shortcuts.map(({ name, description, keys }) => (
              <div key={name}>
                <dt>{description || t('popup_openPopup')}</dt>
                <dd>{keys ? <kbd>{sayKeys(keys)}</kbd> : t('popup_shortcutNone')}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <div class="popup-ways">
        <Button look="quiet" onClick={() => onOpenDossier?.('')}>
          {t('popup_dossier')}
        </Button>
        <Button look="quiet" onClick={() => void port.openOptions().then(() => port.close())}>
          {t('popup_options')}
        </Button>
      </div>
    </footer>
  );
}
