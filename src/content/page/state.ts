import type { PageState } from '../../platform/message-types.ts';
import type { Settings } from '../../platform/settings-types.ts';

export interface StateOptions {
  host: string;
  /** The reader of the page asked for it to be read, whatever the mode. */
  asked: boolean;
  isNews(): boolean;
}

/** Whether a page is read: the reader's word on the site first, then a wish, then the mode. */
export function stateFor(
  { mode, sites }: Settings,
  { host, asked, isNews }: StateOptions,
): Extract<PageState, 'off' | 'not-asked' | 'not-article'> | 'reading' {
  const word = sites[host];
  if (asked) return 'reading';
  if (word === 'off') return 'off';
  if (word === 'on' || mode === 'everywhere') return 'reading';
  if (mode === 'asked') return 'not-asked';
  return isNews() ? 'reading' : 'not-article';
}
