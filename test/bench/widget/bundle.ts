import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, parse, resolve } from 'node:path'
import { build, type Plugin } from 'vite'
import type { Contestant } from '../peers/contestant.ts'
import { peersFolder } from './install-peers.ts'

/** What a contestant adds to the files of a site, and the tags that load it. */
export interface Bundle {
  files: ReadonlyMap<string, string | Uint8Array>
  tags: string
}

/** Makes what a site serves of its own for a contestant: its modules built and minified by Vite. */
export async function bundle(contestant: Contestant, collector: string): Promise<Bundle> {
  const { slug, modules, folder } = contestant
  if (folder) return { files: copy(contestant, folder, collector), tags: '' }
  if (!modules) return { files: new Map(), tags: '' }
  const built = await build({
    configFile: false,
    root: resolve(peersFolder),
    base: `/${slug}/`,
    logLevel: 'error',
    publicDir: false,
    plugins: [written(modules)],
    define: {
      COLLECTOR: JSON.stringify(collector),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      write: false,
      target: 'es2022',
      // As a library, for else Vite adds a kilobyte of its own to each module that fetches another.
      lib: {
        entry: Object.fromEntries(Object.keys(modules).map((name) => [parse(name).name, name])),
        formats: ['es'],
        fileName: (_, name) => `${name}.js`,
        cssFileName: 'style',
      },
      rolldownOptions: { output: { minify: true, comments: false } },
    },
  })
  const [{ output } = { output: [] }] = [built].flat() as {
    output: { fileName: string; code?: string; source?: string | Uint8Array }[]
  }[]
  const files = new Map(
    output.map(({ fileName, code, source = '' }) => [`/${slug}/${fileName}`, code ?? source]),
  )
  const styles = [...files.keys()]
    .filter((name) => name.endsWith('.css'))
    .map((name) => `<link rel="stylesheet" href="${name}">`)
  return {
    files,
    tags: `${styles.join('')}<script type="module" src="/${slug}/entry.js"></script>`,
  }
}

/** Gives Vite modules that stand in no file, as if they stood in the folder of the peers. */
function written(modules: Readonly<Record<string, string>>): Plugin {
  const place = resolve(peersFolder)
  const find = (id: string) => (dirname(id) === place ? modules[basename(id)] : undefined)
  return {
    name: 'bench:written',
    enforce: 'pre',
    resolveId: (id) => (find(id) === undefined ? null : id),
    load: (id) => find(id) ?? null,
  }
}

function copy({ slug, server }: Contestant, folder: string, collector: string) {
  const from = join(peersFolder, 'node_modules', folder)
  return new Map(
    readdirSync(from).map((name) => {
      const text = readFileSync(join(from, name), 'utf8')
      return [`/${slug}/${name}`, server ? text.replaceAll(server, collector) : text]
    }),
  )
}
