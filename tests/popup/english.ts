import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { createTranslate } from '../../src/ui/translate.ts';

const catalogue: { [key: string]: { message: string } } = messages;

/** The interface in English, as the pages have it. */
export const english = createTranslate((key) => catalogue[key]?.message, 'en');
