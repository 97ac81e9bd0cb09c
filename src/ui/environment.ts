import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Dataset } from '../dataset/types.ts';
import type { Translate } from './translate.ts';

/** What every piece may ask for; given once, at the root, by <Ui.Provider value={…}>. */
export interface UiEnvironment {
  t: Translate;
  dataset: Dataset;
  /** Opens the dossier at a record: "figure/training-cost", "source/article-4", "fact/…", "quote/…". */
  onOpenDossier?: (at: string) => void;
  /** The source that the page in front of the reader is, if any. */
  ownSource?: string;
}

export const Ui = createContext<UiEnvironment | undefined>(undefined);

/** @throws where a piece stands outside of <Ui.Provider> */
export function useUi(): UiEnvironment {
  const environment = useContext(Ui);
  if (!environment) throw new Error('Wrap this piece in <Ui.Provider value={environment}>.');
  return environment;
}
