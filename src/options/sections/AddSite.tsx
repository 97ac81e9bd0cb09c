import { useId, useState } from 'preact/hooks';
import { useUi } from '../../ui/environment.ts';
import { Button } from '../../ui/pieces/Button.tsx';
import { Select } from '../fields/Select.tsx';
import { parseHost } from '../parse-host.ts';
import { type SiteWord, siteWords } from './site-words.ts';

export interface AddSiteProps {
  /** The field, which gets the focus when a site is taken off the table. */
  input: { current: HTMLInputElement | null };
  onAdd: (host: string, word: SiteWord) => void;
}

/** The field and the word with which a site is put into the table. */
export function AddSite({ input, onAdd }: AddSiteProps) {
  const { t } = useUi();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [word, setWord] = useState<SiteWord>('off');
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
          choices={siteWords(t)}
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
