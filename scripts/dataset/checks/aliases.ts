import type { Dataset } from '../../../src/dataset/types.ts';
import type { Problem } from '../problem.ts';

/** No name or alias leads to two entities, whatever its case; none is listed twice. */
export function checkAliases({ entities }: Dataset): Problem[] {
  const owners = new Map<string, string>();
  return entities.flatMap(({ id, name, aliases }) => {
    const problems: Problem[] = [];
    const own = new Set<string>();
    for (const [place, alias] of [name, ...aliases].entries()) {
      const field = place === 0 ? 'name' : `aliases.${place - 1}`;
      const owner = owners.get(alias.toLowerCase());
      if (owner !== undefined && owner !== id) {
        problems.push({
          file: 'entities.json',
          id,
          field,
          message: `"${alias}" also names ${owner}`,
        });
      }
      if (own.has(alias)) {
        problems.push({ file: 'entities.json', id, field, message: `"${alias}" is listed twice` });
      }
      own.add(alias);
      owners.set(alias.toLowerCase(), id);
    }
    return problems;
  });
}
