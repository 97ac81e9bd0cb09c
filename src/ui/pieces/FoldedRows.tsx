import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useUi } from '../environment.ts';
import { Icon } from './Icon.tsx';

export interface FoldedRowsProps {
  rows: ComponentChildren[];
  /** How many are shown before "and 3 more". */
  first: number;
}

/** A list whose rest opens in place. */
export function FoldedRows({ rows, first }: FoldedRowsProps) {
  const { t } = useUi();
  const [all, setAll] = useState(false);
  // One row hidden would cost as much room as the button that hides it.
  const foldable = rows.length > first + 1;
  const shown = all || !foldable ? rows : rows.slice(0, first);
  return (
    <>
      <ul>{shown}</ul>
      {foldable && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('showFewer') : t.count('andMore', rows.length - shown.length)}
          <Icon name="chevron" />
        </button>
      )}
    </>
  );
}
