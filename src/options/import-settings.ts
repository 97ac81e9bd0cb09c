import { readSettings } from '../platform/read-settings.ts';
import type { Settings } from '../platform/settings-types.ts';

export type Import =
  /** `kept`: paths of the fields that the file has wrong; they hold what they held before. */
  { ok: true; settings: Settings; kept: string[] } | { ok: false; why: ImportError };

export type ImportError = 'not-json' | 'not-settings' | 'newer';

type Fields = { [name: string]: unknown };

/** Settings from an exported file, over the present ones: what it lacks or has wrong stays as it is. */
export function importSettings(text: string, present: Settings): Import {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { ok: false, why: 'not-json' };
  }
  if (!isFields(file) || typeof file.version !== 'number')
    return { ok: false, why: 'not-settings' };
  if (file.version > present.version) return { ok: false, why: 'newer' };
  const known = Object.keys(present).filter((name) => name !== 'version');
  if (!known.some((name) => name in file)) return { ok: false, why: 'not-settings' };

  const merged = overlay(present as unknown as Fields, file);
  const { problems } = readSettings(merged);
  for (const path of problems) restore(merged, present as unknown as Fields, path.split('.'));
  return { ok: true, settings: readSettings(merged).settings, kept: problems };
}

/** Groups ("lines", "kinds") are overlaid field by field, the list of sites as a whole. */
function overlay(present: Fields, file: Fields): Fields {
  const merged: Fields = { ...present };
  for (const name of Object.keys(present)) {
    if (!(name in file)) continue;
    const [before, after] = [present[name], file[name]];
    merged[name] =
      isFields(before) && isFields(after) && name !== 'sites' ? { ...before, ...after } : after;
  }
  return merged;
}

function restore(merged: Fields, present: Fields, [name = '', ...rest]: string[]): void {
  const [inner, before] = [merged[name], present[name]];
  if (rest.length > 0 && isFields(inner) && isFields(before)) restore(inner, before, rest);
  else merged[name] = before;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
