/** The interface's messages in one language, as its folder in public/_locales has them. */
export type Catalogue = { [key: string]: { message: string } };

/** Given as substitutions, these make `getMessage` hand out the raw message, placeholders and all. */
export const PLACEHOLDERS = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];
