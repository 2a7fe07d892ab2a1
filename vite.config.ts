import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import preact from '@preact/preset-vite'
import { defineConfig, type EnvironmentOptions } from 'vite'

/**
 * Files of one version of the widget never change, so the version is the hash of what they are
 * made from and stands in their address.
 */
const version = sourceHash(['widget', 'shared', 'package-lock.json'])

/** Each piece is one self-contained file, so that opening the form costs one request for code. */
const pieces = {
  form: 'form.tsx',
  tracker: 'tracker.tsx',
  delivery: 'delivery.ts',
  evidence: 'evidence.ts',
}

/** What the form brings for every piece. */
const drawing = ['preact', 'preact/jsx-runtime']

export default defineConfig({
  plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
  define: { __WIDGET_VERSION__: JSON.stringify(version) },
  build: { target: 'es2022', modulePreload: false },
  environments: {
    widgetLoader: piece('loader', 'widget/loader.ts', 'iife'),
    ...Object.fromEntries(
      Object.entries(pieces).map(([name, file]) => [
        `widget${name[0]?.toUpperCase()}${name.slice(1)}`,
        piece(name, `widget/${file}`, 'es'),
      ]),
    ),
    console: {
      consumer: 'client',
      build: {
        outDir: 'dist/console',
        rolldownOptions: {
          input: { console: 'console/main.tsx' },
          output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
        },
      },
    },
    hub: server('hub', 'hub/main.ts'),
    demo: server('demo', 'demo/main.ts'),
  },
  builder: {
    async buildApp(builder) {
      rmSync('dist', { recursive: true, force: true })
      for (const [name, environment] of Object.entries(builder.environments))
        if (name !== 'client' && name !== 'ssr') await builder.build(environment)
      for (const file of [...filesOf('dist/widget'), ...filesOf('dist/console')])
        writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)))
    },
  },
})

function piece(name: string, input: string, format: 'es' | 'iife'): EnvironmentOptions {
  return {
    consumer: 'client',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: 'dist/widget',
      emptyOutDir: false,
      manifest: false,
      lib: { entry: input, formats: [format], name: 'parvis', fileName: () => `${name}.js` },
      rolldownOptions: {
        external: name === 'tracker' ? drawing : [],
        output: {
          minify: true,
          comments: false,
          paths: Object.fromEntries(drawing.map((library) => [library, './form.js'])),
        },
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
      outDir: `dist/${name}`,
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

function filesOf(place: string): string[] {
  if (place.includes('.')) return [place]
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
