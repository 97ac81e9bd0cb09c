/** The name on the isolated world's global under which the scripts of one frame meet (src/content/world.ts). */
export const SLOT = 'secondSource';
