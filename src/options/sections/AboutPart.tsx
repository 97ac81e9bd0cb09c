import { useUi } from '../../ui/environment.ts';
import { Button } from '../../ui/pieces/Button.tsx';
import { sayDate } from '../../ui/wording/date.ts';
import type { OptionsPort } from '../port.ts';
import { Part } from './Part.tsx';

/** Versions, the promise, and the ways to the other pages. */
export function AboutPart({ port }: { port: OptionsPort }) {
  const { t, dataset } = useUi();
  const { version, date } = dataset.edition;
  return (
    <Part id="about" heading={t('options_about')}>
      <p>{t('options_version', port.version, version, sayDate(t, date))}</p>
      <p>{t('options_promise')}</p>
      <div class="ways">
        <a class="button" href="./welcome.html">
          {t('options_welcome')}
        </a>
        <Button onClick={() => void port.openDossier()}>{t('options_dossier')}</Button>
      </div>
    </Part>
  );
}
