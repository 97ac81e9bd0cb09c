/** One thing wrong with the dataset, and where. */
export interface Problem {
  /** File name under src/dataset. */
  file: string;
  /** The record's id, or its place in the file where it has none. */
  id: string;
  /** Path inside the record: "reports.2.value". '' for the record or file itself. */
  field: string;
  message: string;
}

/** A problem as one line: file, id, field, what is wrong. */
export function describeProblem({ file, id, field, message }: Problem): string {
  return `${[file, id, field].filter((part) => part !== '').join(' › ')}: ${message}`;
}
