import { useMemo, useState } from 'preact/hooks';
import type { Dataset } from '../dataset/types.ts';
import { Ui, useUi } from '../ui/environment.ts';
import { SearchField } from '../ui/pieces/SearchField.tsx';
import { createSearch } from '../ui/search/search.ts';
import { SearchResults } from './SearchResults.tsx';
import { StoryTabs } from './StoryTabs.tsx';

/** The story whatever the page: its parts in tabs, or what a search finds in all of them. */
export function StoryTab({ dataset }: { dataset: Dataset }) {
  const outside = useUi();
  const { t } = outside;
  const environment = useMemo(() => ({ ...outside, dataset }), [outside, dataset]);
  const [query, setQuery] = useState('');
  const search = useMemo(() => createSearch(dataset), [dataset]);
  const asked = query.trim();
  const hits = asked ? search.find(asked) : [];
  const status =
    hits.length > 0 ? t.count('popup_found', hits.length) : t('popup_foundNone', asked);
  return (
    <Ui.Provider value={environment}>
      <div class="popup-story">
        <SearchField
          label={t('popup_search')}
          value={query}
          onSearch={setQuery}
          {...(asked ? { status } : {})}
        />
        {asked ? <SearchResults hits={hits} status={status} /> : <StoryTabs />}
      </div>
    </Ui.Provider>
  );
}
