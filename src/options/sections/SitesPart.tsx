import { useId, useRef, useState } from 'preact/hooks';
import { useUi } from '../../ui/environment.ts';
import { Button } from '../../ui/pieces/Button.tsx';
import { Select } from '../fields/Select.tsx';
import { parseHost } from '../parse-host.ts';
import { Part } from './Part.tsx';
import type { PartOfSettings } from './types.ts';

/** The sites with a word of their own: a table to change, and a field to add one. */
export function SitesPart({ settings, onChange }: PartOfSettings) {
  const { t } = useUi();
  const adder = useRef<HTMLInputElement>(null);
  const hosts = Object.keys(settings.sites).toSorted();
  const words = [
    { value: 'off' as const, label: t('options_siteOff') },
    { value: 'on' as const, label: t('options_siteOn') },
  ];

  function remove(host: string): void {
    const { [host]: _, ...sites } = settings.sites;
    onChange({ sites }, (t) => t('options_siteRemoved', host));
    // The button that had the focus goes with its row.
    adder.current?.focus();
  }

  return (
    <Part id="sites" heading={t('options_sites')} more={t('options_sitesMore')}>
      {hosts.length === 0 ? (
        <p class="quiet">{t('options_sitesNone')}</p>
      ) : (
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t('options_site')}</th>
              <th scope="col">{t('options_siteWord')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {hosts.map((host) => (
              <tr key={host}>
                <th scope="row" class="host">
                  {host}
                </th>
                <td>
                  <Select
                    label={t('options_siteWordFor', host)}
                    labelHidden
                    value={settings.sites[host] ?? 'off'}
                    choices={words}
                    onChoose={(word) => onChange({ sites: { ...settings.sites, [host]: word } })}
                  />
                </td>
                <td class="at-end">
                  <Button
                    look="quiet"
                    aria-label={t('options_siteRemoveNamed', host)}
                    onClick={() => remove(host)}
                  >
                    {t('options_siteRemove')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <AddSite
        input={adder}
        onAdd={(host, word) =>
          onChange({ sites: { ...settings.sites, [host]: word } }, (t) =>
            t('options_siteAdded', host),
          )
        }
      />
    </Part>
  );
}

interface AddSiteProps {
  input: { current: HTMLInputElement | null };
  onAdd: (host: string, word: 'on' | 'off') => void;
}

function AddSite({ input, onAdd }: AddSiteProps) {
  const { t } = useUi();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [word, setWord] = useState<'on' | 'off'>('off');
  const [wrong, setWrong] = useState('');

  function add(event: Event): void {
    event.preventDefault();
    const host = parseHost(typed);
    setWrong(host ? '' : t('options_siteWrong', typed));
    if (!host) {
      input.current?.focus();
      return;
    }
    setTyped('');
    onAdd(host, word);
  }

  return (
    <form class="add-site" onSubmit={add} noValidate>
      <label for={id}>{t('options_siteAdd')}</label>
      <div class="add-site-row">
        <input
          id={id}
          ref={input}
          class="input"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={typed}
          aria-invalid={wrong !== ''}
          aria-describedby={`${id}-more`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Select
          label={t('options_siteWord')}
          labelHidden
          value={word}
          choices={[
            { value: 'off', label: t('options_siteOff') },
            { value: 'on', label: t('options_siteOn') },
          ]}
          onChoose={setWord}
        />
        <Button type="submit">{t('options_siteAddButton')}</Button>
      </div>
      <p id={`${id}-more`} class={wrong ? 'wrong' : 'quiet'} role={wrong ? 'alert' : undefined}>
        {wrong || t('options_siteAddMore')}
      </p>
    </form>
  );
}
