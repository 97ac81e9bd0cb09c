import { useState } from 'preact/hooks';
import { useUi } from '../ui/environment.ts';
import { Button } from '../ui/pieces/Button.tsx';
import type { MessageKey } from '../ui/translate.ts';
import type { PageView } from './page-view.ts';
import type { PopupPort } from './port.ts';

export interface PageStateProps {
  view: Exclude<PageView, { is: 'findings' | 'names' }>;
  port: PopupPort;
  act: (change: Promise<unknown>) => void;
}

const WHY_UNREADABLE = {
  browser: 'popup_whyBrowser',
  store: 'popup_whyStore',
  file: 'popup_whyFile',
  pdf: 'popup_whyPdf',
} as const satisfies { [why: string]: MessageKey };

/** Why there is no finding to list, in two sentences, and what can be done about it. */
export function PageState({ view, port, act }: PageStateProps) {
  const { t } = useUi();
  switch (view.is) {
    case 'reading':
      return <State heading={t('popup_stateReading')} busy />;
    case 'nothing':
      return (
        <State heading={t('popup_stateNothing')} more={t('popup_stateNothingMore')}>
          {view.unread && (
            <Button onClick={() => act(port.readNow())}>{t('popup_readAnyway')}</Button>
          )}
        </State>
      );
    case 'unreadable':
      return <State heading={t('popup_stateUnreadable')} more={t(WHY_UNREADABLE[view.why])} />;
    case 'permission':
      return <MissingPermission port={port} act={act} />;
    case 'off': {
      const { host = '' } = view;
      return (
        <State heading={t('popup_stateOff', host)} more={t('popup_stateOffMore')}>
          <Button
            look="primary"
            onClick={() => act(port.saveSite(host, undefined).then(() => port.readNow()))}
          >
            {t('popup_onHere', host)}
          </Button>
        </State>
      );
    }
    case 'not-article':
    case 'not-asked': {
      const { host = '' } = view;
      const article = view.is === 'not-article';
      return (
        <State
          heading={t(article ? 'popup_stateNotArticle' : 'popup_stateNotAsked')}
          more={t(article ? 'popup_stateNotArticleMore' : 'popup_stateNotAskedMore')}
        >
          <Button look="primary" onClick={() => act(port.readNow())}>
            {t(article ? 'popup_readAnyway' : 'popup_readNow')}
          </Button>
          <Button onClick={() => act(port.saveSite(host, 'on').then(() => port.readNow()))}>
            {t('popup_alwaysHere', host)}
          </Button>
        </State>
      );
    }
  }
}

function MissingPermission({ port, act }: Pick<PageStateProps, 'port' | 'act'>) {
  const { t } = useUi();
  const [refused, setRefused] = useState(false);

  async function ask(): Promise<void> {
    const given = await port.requestAccess();
    setRefused(!given);
    if (given) await port.readNow();
  }

  return (
    <State
      heading={t('popup_statePermission')}
      more={t(refused ? 'popup_permissionRefused' : 'popup_statePermissionMore')}
    >
      <Button look="primary" onClick={() => act(ask())}>
        {t('popup_givePermission')}
      </Button>
    </State>
  );
}

interface StateProps {
  heading: string;
  more?: string;
  busy?: boolean;
  children?: preact.ComponentChildren;
}

function State({ heading, more, busy = false, children }: StateProps) {
  return (
    <div class={`popup-state${busy ? ' is-busy' : ''}`}>
      <div role="status">
        <h2 class="popup-state-heading">{heading}</h2>
        {more && <p>{more}</p>}
      </div>
      {children && <div class="popup-state-ways">{children}</div>}
    </div>
  );
}
