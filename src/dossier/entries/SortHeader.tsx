import { useUi } from '../../ui/environment.ts';
import { Icon } from '../../ui/pieces/Icon.tsx';
import type { Column, Order } from '../sort-reports.ts';

export interface SortHeaderProps {
  column: Column;
  label: string;
  order: Order | undefined;
  onSort: (column: Column) => void;
}

/** A column's header that sorts by it, and the other way round at the second press. */
export function SortHeader({ column, label, order, onSort }: SortHeaderProps) {
  const { t } = useUi();
  const active = order?.column === column;
  const sorted = !active ? undefined : order.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={sorted} class={column}>
      <button
        type="button"
        class="sort"
        title={t('dossier_sortBy', label)}
        onClick={() => onSort(column)}
      >
        {label}
        <Icon name="chevron" />
      </button>
    </th>
  );
}
