import { readdirSync } from 'node:fs';
import { build } from 'vite';

const folder = new URL('pages/', import.meta.url).pathname;

/** Makes the scripts of the editors' pages ready for a browser: path in the site → content. */
export async function bundlePages(): Promise<Record<string, string>> {
  const input = readdirSync(folder).filter((file) => file !== 'page.ts' && !file.endsWith('.d.ts'));
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      target: 'esnext',
      rollupOptions: {
        input: input.map((file) => folder + file),
        output: { entryFileNames: '[name].js', chunkFileNames: 'shared-[name].js' },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const files = outputs.flatMap((each) => ('output' in each ? each.output : []));
  return Object.fromEntries(files.flatMap((file) => (file.type === 'chunk' ? [[`/${file.fileName}`, file.code]] : [])));
}
