import catalogue from '../../../public/_locales/de/messages.json' with { type: 'json' };
import { world } from '../world.ts';

world().messages = { language: 'de', catalogue };
