import type { Omission } from '../judge/types.ts';
import { useUi } from '../ui/environment.ts';
import { recordsOf } from '../ui/records.ts';

/** What the page leaves out of the figures it uses, each source named once under what it has. */
export function Omissions({ omissions }: { omissions: Omission[] }) {
  const { t, dataset, onOpenDossier } = useUi();
  const records = recordsOf(dataset);
  const said = omissions.flatMap(({ figure, context }) => {
    const left = records.figure(figure)?.context?.[context];
    return left ? { figure, ...left } : [];
  });
  if (said.length === 0) return null;
  const groups = Map.groupBy(said, ({ figure, source }) => `${figure} ${source}`);
  return (
    <section class="popup-omissions">
      <h3>{t('popup_omissions')}</h3>
      <ul>
        {[...groups].map(([key, group]) => (
          <li key={key}>
            {group.map(({ statement }) => (
              <p key={statement} class="popup-omission" lang="en">
                {statement}
              </p>
            ))}
            <button
              type="button"
              class="link"
              lang="en"
              onClick={() => onOpenDossier?.(`figure/${group[0]?.figure}`)}
            >
              {records.originName(group[0]?.source ?? '')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
