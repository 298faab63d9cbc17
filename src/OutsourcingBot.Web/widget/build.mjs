// Builds into the folder named on the command line what is served as it is (wwwroot: hashed names, and .br and .gz beside
// every file; the launcher under its one lasting name) and the pages that the service fills in (pages).
import { build } from 'esbuild';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const here = import.meta.dirname;
const out = resolve(process.argv[2] ?? join(here, '../obj/widget'));
const root = join(out, 'wwwroot');
const assets = join(root, 'assets');
const pages = join(out, 'pages');

await rm(out, { recursive: true, force: true });
await Promise.all([assets, pages].map(folder => mkdir(folder, { recursive: true })));

const common = { absWorkingDir: here, bundle: true, minify: true, logLevel: 'warning' };

await build({ ...common, entryPoints: ['src/widget.ts'], outdir: root, format: 'iife', target: 'es2022' });

const { metafile } = await build({
  ...common,
  entryPoints: ['src/main.ts', 'src/site.ts', 'styles/chat.css', 'styles/site.css', 'avatar.svg'],
  outdir: assets,
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  splitting: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  legalComments: 'linked',
  metafile: true,
  loader: { '.svg': 'copy' },
  define: { 'process.env.NODE_ENV': '"production"' },
  alias: {
    'botframework-directlinejs': join(here, 'src/leftOut.ts'),
    'botframework-directlinespeech-sdk': join(here, 'src/leftOut.ts'),
  },
});

const names = Object.entries(metafile.outputs).map(([path, { entryPoint }]) => [entryPoint, `/assets/${basename(path)}`]);
const named = source => names.find(([entry]) => entry === source)[1];
const marks = {
  '{avatar}': named('avatar.svg'),
  '{style}': named('styles/chat.css'),
  '{site}': named('styles/site.css'),
  '{chat}': named('src/chat.tsx'),
  '{main}': named('src/main.ts'),
  '{script}': named('src/site.ts'),
};
for (const name of await readdir(join(here, 'pages'))) {
  const page = await readFile(join(here, 'pages', name), 'utf8');
  await writeFile(join(pages, name), page.replaceAll(/(?<!\{)\{\w+\}(?!\})/g, mark => marks[mark]));
}

const squeeze = [
  ['.br', content => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } })],
  ['.gz', content => promisify(gzip)(content, { level: 9 })],
];
const files = ['widget.js', ...(await readdir(assets)).filter(name => !name.endsWith('.txt')).map(name => join('assets', name))];
await Promise.all(files.flatMap(name => squeeze.map(async ([ending, compress]) => {
  const path = join(root, name);
  await writeFile(path + ending, await compress(await readFile(path)));
})));
