import { useEffect, useRef, useState } from 'preact/hooks';
import { useUi } from '../ui/environment.ts';
import { PageFindings } from './PageFindings.tsx';
import { PageSettings } from './PageSettings.tsx';
import { PageState } from './PageState.tsx';
import { type SeenTab, viewPage } from './page-view.ts';
import type { PopupPort } from './port.ts';

export interface PageTabProps {
  /** undefined until the tab has been looked at. */
  seen: SeenTab | undefined;
  port: PopupPort;
  /** Something was changed that the tab should be looked at anew for. */
  onChanged: () => void;
}

/** What this page says that agrees, differs or is disputed; or why there is nothing to say. */
export function PageTab({ seen, port, onChanged }: PageTabProps) {
  const { t } = useUi();
  const [failed, setFailed] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const acted = useRef(false);
  useEffect(() => {
    // A button that changes what is shown goes with it, and the focus would be lost.
    if (!acted.current || document.activeElement !== document.body) return;
    acted.current = false;
    place.current?.focus();
  }, [seen]);
  if (!seen) return <div class="popup-page" aria-busy="true" />;
  const view = viewPage(seen);
  const host = seen.url ? URL.parse(seen.url)?.hostname : undefined;

  function act(change: Promise<unknown>): void {
    setFailed(false);
    acted.current = true;
    void change.then(onChanged, () => setFailed(true));
  }

  return (
    <div class="popup-page" ref={place} tabIndex={-1}>
      {view.is === 'findings' || view.is === 'names' ? (
        <PageFindings
          reading={view.reading}
          namesOnly={view.is === 'names'}
          stillReading={view.stillReading}
          onShow={(finding) => act(port.show(finding).then(() => port.close()))}
          onOff={host ? () => act(port.saveSite(host, 'off')) : undefined}
        />
      ) : (
        <PageState view={view} port={port} act={act} />
      )}
      <p class="popup-failed" role="status">
        {failed && t('popup_showFailed')}
      </p>
      <PageSettings
        mode={seen.settings.mode}
        onMode={(mode) => act(port.saveMode(mode))}
        onOff={
          host && (view.is === 'nothing' || view.is === 'reading')
            ? () => act(port.saveSite(host, 'off'))
            : undefined
        }
      />
    </div>
  );
}
