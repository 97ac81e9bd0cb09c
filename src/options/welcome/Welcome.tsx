import type { Settings } from '../../platform/settings-types.ts';
import type { Shortcut } from '../../platform/shortcuts.ts';
import { useUi } from '../../ui/environment.ts';
import { Button } from '../../ui/pieces/Button.tsx';
import { numberFormat } from '../../ui/wording/formats.ts';
import { sayKeys } from '../../ui/wording/keys.ts';
import { Part } from '../sections/Part.tsx';
import { MarksTable } from './MarksTable.tsx';
import { Sample } from './Sample.tsx';

export interface WelcomeProps {
  settings: Settings;
  /** The keys as the browser has them; empty where it has none. */
  shortcuts: Shortcut[];
  onOpenOptions: () => void;
  /** @param at a record's place in the dossier, or '' for its top */
  onOpenDossier: (at: string) => void;
}

/** The first page a new reader sees, and the help page from then on. */
export function Welcome({ settings, shortcuts, onOpenOptions, onOpenDossier }: WelcomeProps) {
  const { t, dataset } = useUi();
  const { format } = numberFormat(t.locale);
  const keysOf = (name: string) => shortcuts.find((shortcut) => shortcut.name === name)?.keys;
  const [next, previous] = [keysOf('next-finding'), keysOf('previous-finding')];
  return (
    <div class="welcome">
      <header class="welcome-head">
        <p class="wordmark">{t('extName')}</p>
        <h1>{t('welcome_heading')}</h1>
        <p class="lead">{t('welcome_lead')}</p>
      </header>
      <main>
        <Part id="try" heading={t('welcome_try')} more={t('welcome_tryMore')}>
          <Sample settings={settings} onOpenDossier={onOpenDossier} />
        </Part>
        <Part id="marks" heading={t('welcome_marks')}>
          <MarksTable settings={settings} />
          <p>{t('welcome_notFalse')}</p>
        </Part>
        <Part id="open" heading={t('welcome_open')}>
          <ul class="ways-list">
            <li>{t('welcome_openPointer')}</li>
            <li>
              {next && previous ? (
                <Keys next={next} previous={previous} />
              ) : (
                t('welcome_openKeysUnset')
              )}
            </li>
            <li>{t('welcome_openTouch')}</li>
          </ul>
        </Part>
        <Part id="toolbar" heading={t('welcome_toolbar')}>
          <p>{t('welcome_toolbarMore')}</p>
        </Part>
        <Part id="privacy" heading={t('welcome_privacy')}>
          <dl class="promises">
            <div>
              <dt>{t('welcome_reads')}</dt>
              <dd>{t('welcome_readsMore')}</dd>
            </div>
            <div>
              <dt>{t('welcome_keeps')}</dt>
              <dd>{t('welcome_keepsMore')}</dd>
            </div>
            <div>
              <dt>{t('welcome_sends')}</dt>
              <dd>{t('welcome_sendsMore')}</dd>
            </div>
          </dl>
        </Part>
        <Part id="next" heading={t('welcome_next')}>
          <ul class="next">
            <li>
              <Button look="primary" onClick={() => onOpenDossier('')}>
                {t('welcome_dossier')}
              </Button>
              <span>
                {t(
                  'welcome_dossierMore',
                  format(dataset.figures.length),
                  format(dataset.facts.length),
                  format(dataset.quotes.length),
                )}
              </span>
            </li>
            <li>
              <Button onClick={onOpenOptions}>{t('welcome_options')}</Button>
              <span>{t('welcome_optionsMore')}</span>
            </li>
          </ul>
        </Part>
      </main>
    </div>
  );
}

/** The sentence of the keys, with each as a key: a bare "Alt+," reads as punctuation. */
function Keys({ next, previous }: { next: string; previous: string }) {
  const { t } = useUi();
  const [nextAt, previousAt] = ['{next}', '{previous}'];
  return (
    <>
      {t('welcome_openKeys', nextAt, previousAt)
        .split(/({next}|{previous})/)
        .map((part) => {
          if (part === nextAt) return <kbd key="next">{sayKeys(next)}</kbd>;
          return part === previousAt ? <kbd key="previous">{sayKeys(previous)}</kbd> : part;
        })}
    </>
  );
}
