/** The one import of the polyfill: everything else takes `browser` from here, and tests replace this file. */
import browser from 'webextension-polyfill';

export { browser };
