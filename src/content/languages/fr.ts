import catalogue from '../../../public/_locales/fr/messages.json' with { type: 'json' };
import { world } from '../world.ts';

world().messages = { language: 'fr', catalogue };
