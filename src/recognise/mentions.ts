/** Names of the story's entities: one alternation over all their aliases, then a guard for names that are also words. */
import type { Entity } from '../dataset/types.ts';
import { type Guard, guardFor, isStem } from './mention-guards.ts';
import type { MentionMatch, Passage } from './types.ts';

/** Finds the entities' names in a passage whose text is folded (normalise.ts). In order, disjoint. */
export type MentionReader = (passage: Passage) => MentionMatch[];

// Names of other scripts are written without spaces around them.
const UNSPACED_SCRIPT = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const WORD = /[0-9A-Za-z_\u00c0-\u024f]/;
// "GPT-4.5" is not GPT-4.
const AFTER_NUMBER = '(?![0-9A-Za-z_\\u00c0-\\u024f]|\\.\\d)';
const AFTER_WORD = '(?![0-9A-Za-z_\\u00c0-\\u024f])';
// German and Dutch write the genitive without an apostrophe ("Nvidias Aktie"); the span leaves it out.
const GENITIVE = '(?=s?(?![0-9A-Za-z_\\u00c0-\\u024f]))';
const SHORTEST_WITH_GENITIVE = 6;

function escapeAlias(alias: string): string {
  return alias.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[-\s]/g, '[-\\s]');
}

function pattern(alias: string): string {
  if (UNSPACED_SCRIPT.test(alias)) return escapeAlias(alias);
  if (isStem(alias)) return escapeAlias(alias);
  if (/\d$/.test(alias)) return escapeAlias(alias) + AFTER_NUMBER;
  const end = alias.length >= SHORTEST_WITH_GENITIVE ? GENITIVE : AFTER_WORD;
  return escapeAlias(alias) + end;
}

function key(surface: string): string {
  return surface.toLowerCase().replace(/[-\s]/g, ' ');
}

/** "DeepSeek-R1": the company's mention stands for the whole name; the model's own is a bare R1. */
function isProductName(entity: Entity, alias: string): boolean {
  return (
    (entity.kind === 'model' || entity.kind === 'chip') &&
    /^(?:deep\s?seek|nvidia)[-\s]/i.test(alias)
  );
}

/** @param entities the dataset's, in order: where two share an alias the first has it. */
export function createMentionReader(entities: readonly Entity[]): MentionReader {
  const owners = new Map<string, { entity: Entity; alias: string; isMeant: Guard }>();
  for (const entity of entities) {
    for (const alias of [entity.name, ...entity.aliases]) {
      if (isProductName(entity, alias)) continue;
      if (!owners.has(key(alias))) {
        owners.set(key(alias), { entity, alias, isMeant: guardFor(entity, alias) });
      }
    }
  }
  const aliases = [...owners.values()]
    .map((owner) => owner.alias)
    .sort((a, b) => b.length - a.length);
  // No `u` flag: with it and \p{} look-around the same search takes six times as long in Firefox.
  const names = new RegExp(aliases.map(pattern).join('|'), 'gi');

  return (passage) => {
    const { text } = passage;
    const matches: MentionMatch[] = [];
    if (aliases.length === 0) return matches;
    names.lastIndex = 0;
    for (let hit = names.exec(text); hit; hit = names.exec(text)) {
      const surface = hit[0];
      const start = hit.index;
      const owner = owners.get(key(surface));
      if (!owner) continue;
      if (WORD.test(surface.charAt(0)) && start > 0 && WORD.test(text.charAt(start - 1))) {
        names.lastIndex = start + 1;
        continue;
      }
      const end = start + surface.length;
      const { entity, alias, isMeant } = owner;
      if (!isMeant({ passage, surface, alias, start, end })) continue;
      matches.push({ kind: 'mention', entity: entity.id, start, end, text: surface });
    }
    return matches;
  };
}
