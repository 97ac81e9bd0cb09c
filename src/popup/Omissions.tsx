import type { Omission } from '../judge/types.ts';
import { useUi } from '../ui/environment.ts';
import { recordsOf } from '../ui/records.ts';

/** What the page leaves out of the figures it uses, with the source that has it. */
export function Omissions({ omissions }: { omissions: Omission[] }) {
  const { t, dataset, onOpenDossier } = useUi();
  if (omissions.length === 0) return null;
  return (
    <section class="popup-omissions">
      <h3>{t('popup_omissions')}</h3>
      <ul>
        {omissions.map(({ figure, statement, source }) => (
          <li key={statement}>
            <span lang="en">{statement}</span>{' '}
            <button
              type="button"
              class="link"
              lang="en"
              onClick={() => onOpenDossier?.(`figure/${figure}`)}
            >
              {recordsOf(dataset).originName(source)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
