/** Between parts of a line. It stays with the part before it: no line begins with a dot. */
export const DOT = '\u00a0· ';
