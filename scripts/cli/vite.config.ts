/** Bundles the command line into one folder that needs no other package: `npm run build:cli`. */
import { defineConfig, type Plugin } from 'vite';
import { bundledPackages, thirdPartyText } from '../package/licences.ts';

export default defineConfig({
  plugins: [thirdParty()],
  build: {
    ssr: 'src/cli/annotate.ts',
    outDir: 'dist/cli',
    copyPublicDir: false,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
  },
  ssr: { noExternal: true },
});

/** The licences of the packages whose code is in the bundle, beside it. */
function thirdParty(): Plugin {
  return {
    name: 'second-source:third-party',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const packages = bundledPackages(
        process.cwd(),
        chunks.flatMap(({ moduleIds }) => moduleIds),
      );
      const source = thirdPartyText(packages);
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.txt', source });
    },
  };
}
