import { useUi } from '../../ui/environment.ts';
import { sayDate } from '../../ui/wording/date.ts';

export function DossierFoot() {
  const { t, dataset } = useUi();
  const { version, date } = dataset.edition;
  return (
    <footer class="dossier-foot">
      <p>{t('dossier_edition', version, sayDate(t, date))}</p>
      <p class="to-top">
        <a href="#top">{t('dossier_top')}</a>
      </p>
    </footer>
  );
}
