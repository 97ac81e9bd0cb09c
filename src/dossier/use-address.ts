import { useEffect, useState } from 'preact/hooks';
import { readFilters, readRecordHash, writeFilters } from './address.ts';
import type { Filters, RecordKey } from './filters.ts';

export interface AddressState {
  filters: Filters;
  /** The record that the hash names, whether the dataset has it or not. */
  target: RecordKey | undefined;
  /** Counts up at every jump, so that a second jump to the same record is one too. */
  jump: number;
  /** Lets go of the record of the hash, which would else be shown against the new filters. */
  setFilters: (filters: Filters) => void;
}

/** Filters and deep link, kept in the page's address: a reload or a copied address brings both back. */
export function useAddress(): AddressState {
  const [filters, setFilters] = useState(() => readFilters(location.search));
  const [{ target, jump }, setJump] = useState(() => ({
    target: readRecordHash(location.hash),
    jump: 0,
  }));

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const follow = () =>
      setJump((last) => ({ target: readRecordHash(location.hash), jump: last.jump + 1 }));
    addEventListener('hashchange', follow, { signal });
    // A second click on the link that led here changes no hash, but is a jump all the same.
    addEventListener(
      'click',
      (event) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null;
        if (link?.hash && link.hash === location.hash && link.pathname === location.pathname)
          follow();
      },
      { signal },
    );
    return () => controller.abort();
  }, []);

  return {
    filters,
    target,
    jump,
    setFilters(changed) {
      setFilters(changed);
      setJump((last) => ({ ...last, target: undefined }));
      const hash = readRecordHash(location.hash) ? '' : location.hash;
      history.replaceState(null, '', location.pathname + writeFilters(changed) + hash);
    },
  };
}
