import catalogue from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { world } from '../world.ts';

world().messages = { language: 'en', catalogue };
