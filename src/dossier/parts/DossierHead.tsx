import { useUi } from '../../ui/environment.ts';
import { Button } from '../../ui/pieces/Button.tsx';
import { numberFormat } from '../../ui/wording/formats.ts';

/** Title and standfirst, and the ways to the other pages. */
export function DossierHead({ onOpenOptions }: { onOpenOptions: () => void }) {
  const { t, dataset } = useUi();
  return (
    <header class="dossier-head">
      <div class="dossier-bar">
        <p class="wordmark">{t('extName')}</p>
        <nav class="dossier-ways" aria-label={t('extName')}>
          <a href="../options/welcome.html">{t('dossier_welcome')}</a>
          <Button look="quiet" onClick={onOpenOptions}>
            {t('dossier_options')}
          </Button>
        </nav>
      </div>
      <h1>{t('dossier_heading')}</h1>
      <p class="standfirst">
        {t('dossier_lead', numberFormat(t.locale).format(dataset.sources.length))}
      </p>
    </header>
  );
}
