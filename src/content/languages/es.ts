import catalogue from '../../../public/_locales/es/messages.json' with { type: 'json' };
import { world } from '../world.ts';

world().messages = { language: 'es', catalogue };
