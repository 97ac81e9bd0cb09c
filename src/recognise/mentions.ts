/** Names of the story's entities: one alternation over all their aliases, then a guard for names that are also words. */
import type { CoreEntity } from '../dataset/types.ts';
import type { Guard } from './guards/guard.ts';
import { guardFor, isStem } from './mention-guards.ts';
import { createNamePattern, nameKey } from './name-pattern.ts';
import type { MentionMatch, Passage, Topic } from './types.ts';

/** A name that stands in a text, before it is asked whether the entity is meant. */
interface Found {
  start: number;
  end: number;
  owner: Owner;
}

interface Owner {
  entity: CoreEntity;
  alias: string;
  isMeant: Guard;
}

export interface MentionReader {
  /** Mentions in a passage whose text is folded (normalise.ts). In order, disjoint. */
  read(passage: Passage): MentionMatch[];
  /** Counts the entities meant in the folded texts of a page. */
  count(texts: readonly string[], title: string): Topic['mentions'];
}

const WORD = /[0-9A-Za-z_\u00c0-\u024f]/;

/** "DeepSeek-R1": the company's mention stands for the whole name; the model's own is a bare R1. */
function isProductName(entity: CoreEntity, alias: string): boolean {
  const isProduct = entity.kind === 'model' || entity.kind === 'chip';
  return isProduct && /^(?:deep\s?seek|nvidia|openai|google)[-\s]/i.test(alias);
}

function ownersOf(entities: readonly CoreEntity[]): Map<string, Owner> {
  const owners = new Map<string, Owner>();
  for (const entity of entities) {
    for (const alias of [entity.name, ...entity.aliases]) {
      if (isProductName(entity, alias) || owners.has(nameKey(alias))) continue;
      owners.set(nameKey(alias), { entity, alias, isMeant: guardFor(entity, alias) });
    }
  }
  return owners;
}

/** @param entities the dataset's, in order: where two share an alias the first has it. */
export function createMentionReader(entities: readonly CoreEntity[]): MentionReader {
  const owners = ownersOf(entities);
  const names = createNamePattern(
    [...owners.values()].map(({ alias }) => alias),
    isStem,
  );

  function find(text: string): Found[] {
    const found: Found[] = [];
    names.lastIndex = 0;
    for (let hit = names.exec(text); hit; hit = names.exec(text)) {
      const surface = hit[0];
      const start = hit.index;
      const owner = owners.get(nameKey(surface));
      if (WORD.test(surface.charAt(0)) && start > 0 && WORD.test(text.charAt(start - 1))) {
        names.lastIndex = start + 1;
      } else if (owner) found.push({ start, end: start + surface.length, owner });
    }
    return found;
  }

  function meant({ start, end, owner }: Found, passage: Passage): boolean {
    const surface = passage.text.slice(start, end);
    return owner.isMeant({ passage, surface, alias: owner.alias, start, end });
  }

  function read(passage: Passage): MentionMatch[] {
    return find(passage.text)
      .filter((found) => meant(found, passage))
      .map(({ start, end, owner }) => ({
        kind: 'mention',
        entity: owner.entity.id,
        start,
        end,
        text: passage.text.slice(start, end),
      }));
  }

  function count(texts: readonly string[], title: string): Topic['mentions'] {
    const found = texts.map((text) => ({ text, names: find(text) }));
    // First the names that need no topic, then, knowing those, the ones that do.
    let mentions: Topic['mentions'] = new Map();
    for (let round = 0; round < 2; round++) {
      const topic: Topic = { mentions, title };
      const counts = new Map<string, number>();
      for (const { text, names } of found) {
        for (const name of names) {
          if (!meant(name, { text, before: '', topic })) continue;
          const { id } = name.owner.entity;
          counts.set(id, (counts.get(id) ?? 0) + 1);
        }
      }
      mentions = counts;
    }
    return mentions;
  }

  return { read, count };
}
