import { defaults as settings } from '../../src/platform/settings-schema.ts';
import type { SeenTab } from '../../src/popup/page-view.ts';
import type { PopupPort } from '../../src/popup/port.ts';

export interface FakePort extends PopupPort {
  /** What was asked of it, in order: "saveSite news.example off". */
  calls: string[];
  /** What the next look at the tab finds. */
  seen: SeenTab;
  /** What the reader answers when asked for access. */
  grants: boolean;
}

const readPage: SeenTab = {
  url: 'https://news.example/a',
  loading: false,
  permitted: true,
  settings,
  frames: ['read'],
  reading: undefined,
};

/** A port that records what it is asked and does nothing. */
export function fakePort(seen: Partial<SeenTab> = {}): FakePort {
  const calls: string[] = [];
  const note =
    (name: string) =>
    async (...parts: unknown[]) => {
      calls.push([name, ...parts.map(String)].join(' '));
    };
  const port: FakePort = {
    calls,
    seen: { ...readPage, ...seen },
    grants: true,
    readTab: async () => port.seen,
    show: async ({ frameId, key }) => note('show')(frameId, key),
    readNow: note('readNow'),
    requestAccess: async () => {
      calls.push('requestAccess');
      return port.grants;
    },
    saveSite: note('saveSite'),
    saveMode: note('saveMode'),
    openDossier: note('openDossier'),
    openOptions: note('openOptions'),
    shortcuts: async () => [
      { name: '_execute_action', description: '', keys: 'Alt+Shift+S' },
      { name: 'next-finding', description: 'Next finding', keys: '' },
    ],
    close: () => calls.push('close'),
  };
  return port;
}
