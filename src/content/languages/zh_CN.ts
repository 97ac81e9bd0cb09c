import catalogue from '../../../public/_locales/zh_CN/messages.json' with { type: 'json' };
import { world } from '../world.ts';

world().messages = { language: 'zh_CN', catalogue };
