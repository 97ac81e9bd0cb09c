import type { Fact } from '../../dataset/types.ts';
import { useUi } from '../../ui/environment.ts';
import type { MessageKey } from '../../ui/translate.ts';
import { useView } from '../dossier-context.ts';
import { FactEntry } from '../entries/FactEntry.tsx';

const STATUSES = [
  ['disputed', 'dossier_factsDisputed'],
  ['agreed', 'dossier_factsAgreed'],
  ['single-source', 'dossier_factsSingle'],
] as const satisfies (readonly [Fact['status'], MessageKey])[];

/** Facts by status, the disputed first. */
export function Facts() {
  const { t } = useUi();
  const { shown } = useView();
  return (
    <>
      {STATUSES.map(([status, heading]) => {
        const facts = shown.facts.filter((fact) => fact.status === status);
        if (facts.length === 0) return null;
        return (
          <section class="subpart" key={status} aria-labelledby={`facts-${status}`}>
            <h3 class="subheading" id={`facts-${status}`}>
              {t(heading)}
            </h3>
            {facts.map((fact) => (
              <FactEntry key={fact.id} fact={fact} />
            ))}
          </section>
        );
      })}
    </>
  );
}
