import { useUi } from '../../ui/environment.ts';
import { numberFormat } from '../../ui/wording/formats.ts';
import { useView } from '../dossier-context.ts';
import { partsShown } from './part-list.ts';
import { useCurrentPart } from './use-current-part.ts';

/** The contents: every part that has something to show, with how much. */
export function Contents() {
  const { t } = useUi();
  const { shown } = useView();
  const parts = partsShown(shown);
  const current = useCurrentPart(parts.map(({ id }) => id));
  return (
    <nav class="contents" aria-label={t('dossier_contents')}>
      <ol>
        {parts.map(({ id, heading, count }) => {
          const n = count(shown);
          return (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
                {t(heading)}
                {n !== undefined && (
                  <span class="contents-count">{numberFormat(t.locale).format(n)}</span>
                )}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
