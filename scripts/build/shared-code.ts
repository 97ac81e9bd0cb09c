import type { Rolldown } from 'vite';

type Graph = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

const popup = /src.popup.main\.tsx$/;
const ofPages = /node_modules.preact|src.(?:ui|judge|recognise|dataset)/;

/**
 * What the extension's own pages share, in three files; with one for each set of pages that shares something the
 * popup opened 20 ms later. The background takes the first only, the popup opens with the second, and the third
 * is what its story has in common with the dossier and the options.
 */
export const sharedCode = [
  { name: 'platform', test: /webextension-polyfill|valibot|src.platform|rolldown.runtime/ },
  {
    name: (id: string, graph: Graph) => (popupOpensWith(id, graph) ? 'pages' : 'story'),
    test: ofPages,
  },
].map((group) => ({ ...group, minShareCount: 2 }));

export const sharedNames = ['platform', 'pages', 'story'];

/** Whether the popup's first script imports a module, by whatever way round, but for what it imports later. */
function popupOpensWith(id: string, graph: Graph, seen = new Set<string>()): boolean {
  if (popup.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = graph.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => popupOpensWith(importer, graph, seen));
}
