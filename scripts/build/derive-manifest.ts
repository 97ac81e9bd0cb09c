import type { ManifestV3Export } from '@crxjs/vite-plugin';
import source from '../../manifest.json' with { type: 'json' };
import edition from '../../package.json' with { type: 'json' };

export type Target = 'chrome' | 'firefox';

const background = 'src/background/index.ts';

/** Named once: Firefox keys the add-on's storage, its listing and its tests by it. */
export const geckoId = 'second-source@second-source.invalid';

/**
 * Makes a browser's manifest from the one source.
 * Chrome wants a service worker and Firefox an event page; naming both in one manifest makes
 * Firefox's linter and Chrome warn.
 */
export function deriveManifest(target: Target): ManifestV3Export {
  const shared = { ...source, version: edition.version };
  if (target === 'chrome') {
    return {
      ...shared,
      minimum_chrome_version: '148',
      background: { service_worker: background, type: 'module' },
    } as ManifestV3Export;
  }
  return {
    ...shared,
    background: { scripts: [background], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: geckoId,
        strict_min_version: '153.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '153.0' },
    },
  } as unknown as ManifestV3Export;
}
