import { useRef } from 'preact/hooks';
import { useUi } from '../../ui/environment.ts';
import { Button } from '../../ui/pieces/Button.tsx';
import { Select } from '../fields/Select.tsx';
import { AddSite } from './AddSite.tsx';
import { Part } from './Part.tsx';
import { siteWords } from './site-words.ts';
import type { PartOfSettings } from './types.ts';

/** The sites with a word of their own: a table to change, and a field to add one. */
export function SitesPart({ settings, onChange }: PartOfSettings) {
  const { t } = useUi();
  const adder = useRef<HTMLInputElement>(null);
  const hosts = Object.keys(settings.sites).toSorted();

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
                    choices={siteWords(t)}
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
