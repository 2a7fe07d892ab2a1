// Long because every piece of the build stands here, with what the pieces share.
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import {
  build,
  defineConfig,
  type EnvironmentOptions,
  type InlineConfig,
  type LogLevel,
  type Plugin,
  transformWithOxc,
} from 'vite'
import { type ExtensionBrowser, writeManifest } from './extension/manifest.ts'
import { bundledFile, forgetBundled, noteBundled } from './setup/release/bundled.ts'
import { compress, filesOf } from './setup/release/compress.ts'
import { readTree } from './setup/release/lockfile.ts'
import { writeThirdParty } from './setup/release/third-party.ts'
import { locales } from './shared/text/locale.ts'
import { writePackage } from './widget/npm/write-package.ts'

/**
 * Files of one version of the widget never change, so the version is the hash of what they are
 * made from and stands in their address.
 */
const version = sourceHash(['widget', 'shared', 'package-lock.json'])

/** Each piece is one self-contained file, so that opening the form costs one request for code. */
const pieces = {
  start: 'start.ts',
  form: 'form/form.tsx',
  rest: 'rest/rest.tsx',
  tracker: 'tracker/tracker.tsx',
  delivery: 'delivery/delivery.ts',
  prove: 'delivery/prove.ts',
  request: 'request/request.ts',
  notifications: 'request/notifications.ts',
  carnet: 'carnet/carnet.tsx',
  hosted: 'hosted/hosted.ts',
  keep: 'keep/keep.ts',
  matomo: 'page/matomo.ts',
}

/** What the form brings for the pieces that draw. */
const drawing = ['preact', /\/text\/fill\.ts$/]

/** What the pieces that follow the form take from it, so that a page has it once. */
const fromForm: Readonly<Record<string, (string | RegExp)[]>> = {
  rest: drawing,
  tracker: [...drawing, /\/form\.tsx$/],
}

/**
 * The form comes before anybody presses: compiled whole by then, it is drawn without waiting for it.
 * Source: v8.dev, Explicit Compile Hints.
 */
const compiledWhole = '//# allFunctionsCalledOnLoad'

/** What every place is built with. */
const common = {
  plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
  build: { target: 'es2022', modulePreload: false },
} satisfies InlineConfig

/** What is built, in this order, and what is done to each once its code is compiled. */
const places: Readonly<Record<string, (logLevel: LogLevel) => void | Promise<void>>> = {
  widget: () => compress('dist/widget.new'),
  npm: finishPackage,
  console: () => compress('dist/console.new'),
  frame: () => compress('dist/frame.new'),
  hub: () => {},
  demo: () => {},
  extension: buildExtensions,
}

const extensions = ['extension-chrome', 'extension-firefox']

/** All of it, or what `setup/build.js` found changed. */
const asked = process.env['PARVIS_PIECES']?.split(',') ?? Object.keys(places)

export default defineConfig({
  ...common,
  // What a style sheet brings stands beside it, wherever the hub serves both.
  base: './',
  plugins: [
    common.plugins,
    drawWithH(),
    keepOneLanguage(),
    ...['widget', 'npm', 'console', 'frame', 'hub', 'demo'].map((place) => ({
      ...noteBundled(place),
      applyToEnvironment: ({ name }: { name: string }) => name.startsWith(place),
    })),
  ],
  define: {
    __WIDGET_VERSION__: JSON.stringify(version),
    __RELEASE__: JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version),
  },
  environments: {
    widgetLoader: piece('loader', 'widget/loader.ts', 'iife'),
    ...Object.fromEntries(
      Object.entries(pieces).map(([name, file]) => [
        `widget${name[0]?.toUpperCase()}${name.slice(1)}`,
        piece(name, `widget/${file}`, 'es'),
      ]),
    ),
    widgetPromise: piece('promise', 'widget/promise/promise.ts', 'iife'),
    npm: npmPackage(),
    consoleStart: consolePiece('console', 'console/start.ts'),
    consoleAccount: consolePiece('account', 'console/account/main.ts'),
    ...Object.fromEntries(
      locales.map((locale) => [`console_${locale}`, consolePiece(locale, 'console/main.tsx')]),
    ),
    framePanel: framePiece('panel', 'frame/main.tsx'),
    frameBack: framePiece('back', 'frame/sign-in/back.ts'),
    hub: server('hub', 'hub/main.ts'),
    demo: server('demo', 'demo/main.ts'),
  },
  builder: {
    async buildApp(builder) {
      for (const [place, finish] of Object.entries(places)) {
        if (!asked.includes(place)) continue
        const folders = place === 'extension' ? extensions : [place]
        for (const folder of folders) rmSync(`dist/${folder}.new`, { recursive: true, force: true })
        forgetBundled(place)
        for (const [name, environment] of Object.entries(builder.environments))
          if (name.startsWith(place)) await builder.build(environment)
        await finish(builder.config.logLevel ?? 'info')
        for (const folder of folders) replaceBuilt(`dist/${folder}`)
      }
      // Where none is, as when the extension alone changed, Vite builds all, and looks for an `index.html`.
      for (const environment of Object.values(builder.environments)) environment.isBuilt = true
    },
  },
})

/** Puts what was built in the place of what was there, at once: a hub that starts meanwhile finds all of either. */
function replaceBuilt(folder: string): void {
  rmSync(`${folder}.old`, { recursive: true, force: true })
  if (existsSync(folder)) renameSync(folder, `${folder}.old`)
  renameSync(`${folder}.new`, folder)
  rmSync(`${folder}.old`, { recursive: true, force: true })
}

/** Writes the elements of the widget as calls of `h`: fewer bytes than those of the automatic runtime. */
function drawWithH(): Plugin {
  const jsx = { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } as const
  return {
    name: 'parvis:draw-with-h',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name.startsWith('widget'),
    async transform(source, id) {
      if (!id.endsWith('.tsx')) return null
      const { code } = await transformWithOxc(source, id, { jsx })
      return { code: `import { Fragment, h } from 'preact';${code}`, map: null }
    },
  }
}

/**
 * The console is built once a language, so that a reader loads the words of one. The modules of the
 * others are left empty: a table then holds the words of its language alone.
 */
function keepOneLanguage(): Plugin {
  const words = new RegExp(`/shared/text/site-owner/(?:.*[-/])?(${locales.join('|')})\\.ts$`)
  return {
    name: 'parvis:one-language',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name.startsWith('console_'),
    load(id) {
      const [, locale] = words.exec(id) ?? []
      if (locale === undefined || this.environment.name === `console_${locale}`) return null
      return `export const ${locale} = undefined`
    },
  }
}

/** What chooses the language of the console, or the console in one: its first code, then its screens. */
function consolePiece(name: string, input: string): EnvironmentOptions {
  return {
    consumer: 'client',
    define: { __LOCALE__: JSON.stringify(name) },
    build: {
      outDir: 'dist/console.new',
      emptyOutDir: false,
      rolldownOptions: {
        input: { [name]: input },
        // What chooses the language asks the other to open.
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: `${name}-[name]-[hash].js`,
          codeSplitting: { groups: [{ name: 'often', minShareCount: 8 }] },
          assetFileNames: '[name][extname]',
        },
      },
    },
  }
}

function finishPackage(): void {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const [name, content] of Object.entries(writePackage(version)))
    writeFileSync(`dist/npm.new/${name}`, content)
  copyFileSync('LICENSE', 'dist/npm.new/LICENSE')
}

async function buildExtensions(logLevel: LogLevel): Promise<void> {
  // One after the other, and apart: what the plugin knows of scripts is one for the process.
  for (const browser of ['chromium', 'firefox'] as const) await build(extension(browser, logLevel))
  const others = writeThirdParty(
    readTree(readFileSync('package-lock.json', 'utf8')),
    JSON.parse(readFileSync(bundledFile, 'utf8')).extension.within,
  )
  for (const folder of extensions)
    writeFileSync(`dist/${folder}.new/LICENSE-THIRD-PARTY.txt`, others)
}

function piece(name: string, input: string, format: 'es' | 'iife'): EnvironmentOptions {
  return {
    consumer: 'client',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: 'dist/widget.new',
      emptyOutDir: false,
      manifest: false,
      lib: { entry: input, formats: [format], name: 'parvis', fileName: () => `${name}.js` },
      rolldownOptions: {
        external: fromForm[name] ?? [],
        output: {
          minify: true,
          comments: false,
          ...(name === 'form' && { postBanner: compiledWhole }),
          paths: (id) => (fromForm[name] ? './form.js' : id),
        },
      },
    },
  }
}

/** The module of the npm package: as it is written, because bundlers read its comments. */
function npmPackage(): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir: 'dist/npm.new',
      minify: false,
      lib: { entry: 'widget/npm/define.ts', formats: ['es'], fileName: () => 'parvis.js' },
    },
  }
}

/** The extension for one browser: an own build, because the manifest is written for one. */
function extension(browser: ExtensionBrowser, logLevel: LogLevel): InlineConfig {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  return {
    ...common,
    root: 'extension',
    configFile: false,
    publicDir: false,
    logLevel,
    plugins: [
      common.plugins,
      noteBundled('extension'),
      crx({
        manifest: writeManifest(browser, version) as ManifestV3Export,
        browser: browser === 'chromium' ? 'chrome' : 'firefox',
      }),
      {
        name: 'parvis:page-scripts',
        async generateBundle() {
          for (const name of ['page', 'pointing'] as const) {
            const script = await buildScript(name, logLevel)
            this.emitFile({ type: 'asset', fileName: `${name}.js`, source: script })
          }
          const schema = readFileSync('extension/managed.json', 'utf8')
          this.emitFile({ type: 'asset', fileName: 'managed.json', source: schema })
        },
      },
    ],
    build: {
      ...common.build,
      outDir: `../dist/extension-${browser === 'chromium' ? 'chrome' : 'firefox'}.new`,
      emptyOutDir: true,
      // Firefox's panel is in no place of the manifest where the plugin looks for pages, and the page of the first run in none at all.
      rolldownOptions: {
        input: ['panel', 'options', 'welcome'].map((page) => `extension/${page}/${page}.html`),
      },
    },
  }
}

/**
 * What is put into pages: one file without any other, which no page may load by itself. The plugin's
 * own way would open it to every page, and so tell each that the extension is there.
 */
async function buildScript(name: 'page' | 'pointing', logLevel: LogLevel): Promise<string> {
  const { build: settings = {} } = piece(name, `extension/${name}/main.ts`, 'iife')
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel,
    plugins: [noteBundled('extension')],
    build: { ...common.build, ...settings, write: false },
  })
  const [{ output } = { output: [] }] = [built].flat() as { output: { code?: string }[] }[]
  return output[0]?.code ?? ''
}

/** The panel in a frame, and the page its sign-in comes back to: a file of code each, under its own name. */
function framePiece(name: string, input: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir: 'dist/frame.new',
      emptyOutDir: false,
      rolldownOptions: {
        input: { [name]: input },
        output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  }
}

function server(name: string, input: string): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { external: true, noExternal: [/^#/] },
    build: {
      ssr: true,
      outDir: `dist/${name}.new`,
      minify: false,
      sourcemap: true,
      target: 'node20',
      rolldownOptions: { input: { main: input } },
    },
  }
}

function sourceHash(places: string[]): string {
  const hash = createHash('sha256')
  for (const place of places)
    for (const file of filesOf(place)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex').slice(0, 12)
}
