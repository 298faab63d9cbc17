// Bundles the chat page into the folder named on the command line: hashed names, and .br and .gz beside every file.
import { build } from 'esbuild';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const here = import.meta.dirname;
const out = resolve(process.argv[2] ?? join(here, '../obj/widget'));
const assets = join(out, 'assets');

await rm(assets, { recursive: true, force: true });
await mkdir(assets, { recursive: true });

const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: ['src/main.ts', 'page.css', 'avatar.svg'],
  outdir: assets,
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  minify: true,
  legalComments: 'linked',
  metafile: true,
  logLevel: 'warning',
  loader: { '.svg': 'copy' },
  define: { 'process.env.NODE_ENV': '"production"' },
  alias: {
    'botframework-directlinejs': join(here, 'src/leftOut.ts'),
    'botframework-directlinespeech-sdk': join(here, 'src/leftOut.ts'),
  },
});

const names = Object.entries(metafile.outputs).map(([path, { entryPoint }]) => [entryPoint, `/assets/${basename(path)}`]);
const named = source => names.find(([entry]) => entry === source)[1];
const page = await readFile(join(here, 'index.html'), 'utf8');
await writeFile(join(out, 'index.html'), page
  .replaceAll('{avatar}', named('avatar.svg'))
  .replaceAll('{style}', named('page.css'))
  .replaceAll('{chat}', named('src/chat.tsx'))
  .replaceAll('{main}', named('src/main.ts')));

const squeeze = [
  ['.br', content => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } })],
  ['.gz', content => promisify(gzip)(content, { level: 9 })],
];
const files = ['index.html', ...(await readdir(assets)).filter(name => !name.endsWith('.txt')).map(name => join('assets', name))];
await Promise.all(files.flatMap(name => squeeze.map(async ([ending, compress]) => {
  const path = join(out, name);
  await writeFile(path + ending, await compress(await readFile(path)));
})));
