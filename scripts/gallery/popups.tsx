import { dataset } from '../../src/dataset/dataset.ts';
import { defaults } from '../../src/platform/settings-schema.ts';
import { Popup } from '../../src/popup/Popup.tsx';
import type { PageFinding, PageReading, SeenTab } from '../../src/popup/page-view.ts';
import type { PopupPort } from '../../src/popup/port.ts';
import { Story } from '../../src/popup/Story.tsx';
import type { Translate } from '../../src/ui/translate.ts';
import { exampleFigure, exampleMention, exampleQuote } from './examples.ts';

interface PopupState {
  name: string;
  seen: Partial<SeenTab>;
}

const findings: PageFinding['finding'][] = [
  exampleFigure(dataset, { figure: 'training-cost', text: '$5.6B', value: 5.6e9 }),
  exampleQuote(dataset, {
    quote: 'altman-more-compute',
    text: 'More compute is more important now than ever',
    match: 'trimmed',
  }),
  exampleFigure(dataset, {
    figure: 'training-cost',
    text: 'less than $6 million',
    value: 6e6,
    bound: 'under',
  }),
  exampleFigure(dataset, { figure: 'nvidia-share-fall', text: '17 percent', value: 17 }),
  exampleFigure(dataset, { figure: 'nvidia-cap-loss', text: '$600bn', value: 600e9 }),
];
const names = ['deepseek', 'deepseek', 'nvidia', 'sam-altman'].map((id) =>
  exampleMention(dataset, id, dataset.entities.find((entity) => entity.id === id)?.name),
);

function listed(all: PageFinding['finding'][]): PageFinding[] {
  return all.map((finding, index) => ({
    key: String(index),
    frameId: 0,
    finding,
    sentence: `A sentence of the page with ${finding.match.text} in it.`,
  }));
}

const nothing: PageReading['tally'] = {
  differs: 0,
  disputed: 0,
  agrees: 0,
  quotes: 0,
  alteredQuotes: 0,
  mentions: names.length,
};
const reading: PageReading = {
  tally: { ...nothing, differs: 1, disputed: 1, agrees: 2, quotes: 1, alteredQuotes: 1 },
  findings: listed([...findings, ...names]),
  omissions: (dataset.figures.find(({ id }) => id === 'training-cost')?.context ?? []).map(
    (_, context) => ({ figure: 'training-cost', context }),
  ),
};
const onlyNames: PageReading = { tally: nothing, findings: listed(names), omissions: [] };
const asked = { ...defaults, mode: 'asked' as const };

const popupStates: PopupState[] = [
  { name: 'findings', seen: { reading } },
  {
    name: 'findings on a source’s own page, still reading',
    seen: { reading: { ...reading, ownSource: 'article-4' }, frames: ['reading'] },
  },
  { name: 'names only', seen: { reading: onlyNames } },
  { name: 'nothing', seen: {} },
  { name: 'a page older than the extension', seen: { frames: [] } },
  { name: 'reading', seen: { frames: ['reading'] } },
  { name: 'off here', seen: { settings: { ...defaults, sites: { 'news.example': 'off' } } } },
  { name: 'no article', seen: { frames: ['not-article'] } },
  { name: 'not asked', seen: { settings: asked, frames: ['not-asked'] } },
  { name: 'permission missing', seen: { permitted: false } },
  { name: 'the browser’s page', seen: { url: undefined, frames: [] } },
  { name: 'a file', seen: { url: 'file:///home/me/a.html', frames: [] } },
  { name: 'a store', seen: { url: 'https://addons.mozilla.org/', frames: [] } },
  { name: 'a PDF', seen: { url: 'https://news.example/report.pdf', frames: [] } },
];

function portFor(seen: Partial<SeenTab>, t: Translate): PopupPort {
  const done = async () => {};
  return {
    readTab: async () => ({
      url: 'https://news.example/a',
      loading: false,
      permitted: true,
      settings: defaults,
      frames: ['read'],
      reading: undefined,
      ...seen,
    }),
    show: done,
    readNow: done,
    requestAccess: async () => false,
    saveSite: done,
    saveMode: done,
    openDossier: done,
    openOptions: done,
    shortcuts: async () => [
      { name: '_execute_action', description: '', keys: 'Alt+Shift+S' },
      { name: 'toggle-site', description: t('command_toggle'), keys: '' },
    ],
    close() {},
  };
}

const fetchStory = async () => Story;

/** The toolbar popup in every state of its first tab. */
export function Popups({ t }: { t: Translate }) {
  return (
    <>
      {popupStates.map(({ name, seen }) => (
        <div class="gallery-item gallery-popup" key={name}>
          <p class="gallery-name">{name}</p>
          <Popup port={portFor(seen, t)} t={t} record={dataset} fetchStory={fetchStory} />
        </div>
      ))}
    </>
  );
}
