import type { Plugin } from 'vite';
import { markSheet } from '../../src/content/paint/mark-sheet.ts';

const fileName = 'marks.css';

interface ContentScripts {
  content_scripts?: { css?: string[] }[];
}

/**
 * Writes the marks' stylesheet from the same table that shadow roots adopt theirs from, and names
 * it in the manifest: a declared stylesheet works under any page policy and leaves no element.
 */
export function markStyles(): Plugin & { renderCrxManifest(manifest: ContentScripts): object } {
  return {
    name: 'second-source:mark-styles',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      this.emitFile({ type: 'asset', fileName, source: markSheet() });
    },
    renderCrxManifest(manifest) {
      const scripts = manifest.content_scripts ?? [];
      return { ...manifest, content_scripts: scripts.map((s) => ({ ...s, css: [fileName] })) };
    },
  };
}
