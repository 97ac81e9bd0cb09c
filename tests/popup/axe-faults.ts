import axe from 'axe-core';

/** What axe-core has against the page as it stands, a line each. */
export async function axeFaults(): Promise<string[]> {
  // A colour on its way to another would be measured in between.
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  const { violations } = await axe.run(document);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}
