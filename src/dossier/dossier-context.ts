import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Dataset } from '../dataset/types.ts';
import type { Filters, RecordKey } from './filters.ts';

export interface DossierView {
  /** What passes the filters. */
  shown: Dataset;
  filters: Filters;
  onFilters: (change: Partial<Filters>) => void;
  /** The same from a button that goes with the change: the focus moves to the filters. */
  onRefilter: (change: Partial<Filters>) => void;
  /** The record that the address leads to, if any. */
  target: RecordKey | undefined;
}

export const View = createContext<DossierView | undefined>(undefined);

/** @throws where an entry stands outside of the dossier */
export function useView(): DossierView {
  const view = useContext(View);
  if (!view) throw new Error('Wrap this entry in <View.Provider value={…}>.');
  return view;
}
