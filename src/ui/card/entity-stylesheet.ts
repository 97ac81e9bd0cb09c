import recordRow from '../pieces/record-row.css?inline';
import tabs from '../pieces/tabs.css?inline';
import entityCard from './entity-card.css?inline';

/** What a card about an entity needs beside `cardStylesheet`: its records, in tabs. */
export const entityStylesheet = tabs + recordRow + entityCard;
