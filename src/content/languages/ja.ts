import catalogue from '../../../public/_locales/ja/messages.json' with { type: 'json' };
import { world } from '../world.ts';

world().messages = { language: 'ja', catalogue };
