import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../platform/settings-types.ts';
import { useUi } from '../ui/environment.ts';
import { Button } from '../ui/pieces/Button.tsx';
import type { MessageKey } from '../ui/translate.ts';
import { nameFields } from './name-fields.ts';
import type { OptionsPort } from './port.ts';
import { AboutPart } from './sections/AboutPart.tsx';
import { AppearancePart } from './sections/AppearancePart.tsx';
import { BackupPart } from './sections/BackupPart.tsx';
import { CardsPart } from './sections/CardsPart.tsx';
import { MarksPart } from './sections/MarksPart.tsx';
import { ReadingPart } from './sections/ReadingPart.tsx';
import { ShortcutsPart } from './sections/ShortcutsPart.tsx';
import { SitesPart } from './sections/SitesPart.tsx';
import { type Change, type Say, useSettings } from './use-settings.ts';

const PARTS = [
  ['reading', 'options_reading'],
  ['sites', 'options_sites'],
  ['marks', 'options_marks'],
  ['cards', 'options_cards'],
  ['appearance', 'options_appearance'],
  ['shortcuts', 'options_shortcuts'],
  ['backup', 'options_backup'],
  ['about', 'options_about'],
] as const satisfies (readonly [string, MessageKey])[];

export interface OptionsProps {
  port: OptionsPort;
  /** Theme, density or language may have changed: the page itself follows. */
  onSettings: (settings: Settings) => void;
}

/** The options: every change is saved at once, said, and can be undone. */
export function Options({ port, onSettings }: OptionsProps) {
  const { t } = useUi();
  const { settings, problems, done, change, reset } = useSettings(port);
  const said = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (settings) onSettings(settings);
  }, [settings, onSettings]);

  function onChange(wanted: Change, say: Say = (t) => t('options_saved')): void {
    void change(wanted, settings ? { say, before: settings } : { say });
  }

  function undo(before: Settings): void {
    const { version: _, ...fields } = before;
    void change(fields, { say: (t) => t('options_undone') });
    // The button that had the focus goes.
    said.current?.focus();
  }

  return (
    <div class="options">
      <header class="options-head">
        <p class="wordmark">{t('extName')}</p>
        <h1>{t('options_heading')}</h1>
        <p class="lead">{t('options_lead')}</p>
      </header>
      <nav class="contents" aria-label={t('options_contents')}>
        <ul>
          {PARTS.map(([id, label]) => (
            <li key={id}>
              <a href={`#${id}`}>{t(label)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="options-main">
        {problems.length > 0 && (
          <p class="notice" role="alert">
            {problems.includes('version')
              ? t('options_problemsAll')
              : t.count('options_problems', problems.length, nameFields(t, problems))}
          </p>
        )}
        {settings && (
          <>
            <ReadingPart settings={settings} onChange={onChange} />
            <SitesPart settings={settings} onChange={onChange} />
            <MarksPart settings={settings} onChange={onChange} />
            <CardsPart settings={settings} onChange={onChange} />
            <AppearancePart settings={settings} onChange={onChange} />
            <ShortcutsPart port={port} />
            <BackupPart
              settings={settings}
              onChange={onChange}
              onReset={() => void reset({ say: (t) => t('options_resetDone'), before: settings })}
            />
            <AboutPart port={port} />
          </>
        )}
      </main>
      <div class="options-done" ref={said} tabIndex={-1}>
        <p role="status">{done?.say(t)}</p>
        {done?.before && (
          <Button look="quiet" onClick={() => done.before && undo(done.before)}>
            {t('options_undo')}
          </Button>
        )}
      </div>
    </div>
  );
}
