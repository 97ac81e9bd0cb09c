import { useUi } from '../../ui/environment.ts';
import { recordsOf } from '../../ui/records.ts';
import { nameSource } from '../../ui/wording/sources.ts';

/** A source by its name, leading to its entry. */
export function SourceLink({ id }: { id: string }) {
  const { dataset } = useUi();
  const source = recordsOf(dataset).source(id);
  return (
    <a class="source-link" href={`#source/${id}`} lang="en">
      {source ? nameSource(source) : id}
    </a>
  );
}
