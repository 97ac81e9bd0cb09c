import { useEffect, useRef, useState } from 'preact/hooks';
import type { Dataset } from '../../dataset/types.ts';
import { useUi } from '../../ui/environment.ts';
import { saveFile } from '../../ui/page/save-file.ts';
import { Button } from '../../ui/pieces/Button.tsx';
import { Icon } from '../../ui/pieces/Icon.tsx';
import { useView } from '../dossier-context.ts';
import { toBibtex } from '../export/to-bibtex.ts';
import { toCsl } from '../export/to-csl.ts';
import { toCsv } from '../export/to-csv.ts';
import { toJson } from '../export/to-json.ts';
import { toMarkdown } from '../export/to-markdown.ts';
import type { Filters } from '../filters.ts';

interface Format {
  /** A name of its own, the same in every language. */
  name: string;
  file: string;
  type: string;
  write: (shown: Dataset, filters: Filters) => string;
}

const RECORDS: readonly Format[] = [
  { name: 'JSON', file: 'second-source.json', type: 'application/json', write: toJson },
  { name: 'CSV', file: 'second-source.csv', type: 'text/csv', write: toCsv },
  { name: 'Markdown', file: 'second-source.md', type: 'text/markdown', write: toMarkdown },
];

const CITATIONS: readonly Format[] = [
  {
    name: 'CSL-JSON',
    file: 'second-source-sources.csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    write: ({ sources }) => toCsl(sources),
  },
  {
    name: 'BibTeX',
    file: 'second-source-sources.bib',
    type: 'application/x-bibtex',
    write: ({ sources }) => toBibtex(sources),
  },
];

/** What is shown, to take away: records or citations, each as a file. */
export function ExportMenu() {
  const { t } = useUi();
  const { shown, filters } = useView();
  const menu = useRef<HTMLDetailsElement>(null);
  const [saved, setSaved] = useState('');

  useEffect(() => {
    const controller = new AbortController();
    const close = (event: Event) => {
      if (menu.current && !event.composedPath().includes(menu.current)) menu.current.open = false;
    };
    addEventListener('pointerdown', close, { signal: controller.signal });
    return () => controller.abort();
  }, []);

  function save({ file, type, write }: Format): void {
    saveFile(write(shown, filters), file, type);
    setSaved(t('dossier_exported', file));
  }

  function buttons(formats: readonly Format[]) {
    return formats.map((format) => (
      <Button key={format.name} onClick={() => save(format)}>
        {format.name}
      </Button>
    ));
  }

  return (
    <details
      class="export"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current) return;
        menu.current.open = false;
        menu.current.querySelector('summary')?.focus();
      }}
    >
      <summary class="button">
        {t('dossier_export')}
        <Icon name="chevron" />
      </summary>
      <div class="export-menu">
        <p>{t('dossier_exportRecords')}</p>
        <div class="export-formats">{buttons(RECORDS)}</div>
        <p>{t('dossier_exportSources')}</p>
        <div class="export-formats">{buttons(CITATIONS)}</div>
        <p class="export-saved" role="status">
          {saved}
        </p>
      </div>
    </details>
  );
}
