/**
 * What the extension's own pages share, in two files: the popup opened 20 ms later with one for each set of pages
 * that shares something. The background takes the first only.
 */
export const sharedCode = [
  { name: 'platform', test: /webextension-polyfill|valibot|src.platform/, minShareCount: 2 },
  {
    name: 'pages',
    test: /node_modules.preact|src.(?:ui|judge|recognise|dataset)/,
    minShareCount: 2,
  },
];
