/**
 * `npm start [-- --browser chrome|firefox] [-- FILE.html|FILE.txt|URL]`: sets up whatever is missing,
 * builds, and opens an article in a real browser with the extension loaded.
 */
import { checkNode, ensureDependencies, runScript } from './setup.mjs';

checkNode();
ensureDependencies();
process.exit(runScript('scripts/start/open-article.ts', process.argv.slice(2)));
