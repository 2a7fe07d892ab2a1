import { readFileSync } from 'node:fs'
import type { Files } from '../package/archive.ts'
import { filesIn } from '../package/built.ts'
import { reach } from './lockfile.ts'
import type { Project } from './project.ts'
import { writeThirdParty } from './third-party.ts'

/** The program of the package. */
export const program = 'hub/main.js'

/** Folders of the build that a hub needs, and those that `parvis demo` adds. */
const folders = {
  hub: ['hub', 'console', 'frame', 'widget'],
  demo: ['demo', 'extension-chrome', 'extension-firefox'],
}

/** What is packed: a hub for production, or one with the demo beside it. */
type Packed = 'hub' | 'hub and demo'

/**
 * Builds the npm package `parvis`: the hub with its pages and scripts, the demo, their runtime
 * dependencies at the tested versions, and no build tools.
 */
export function hubPackage(project: Project, packed: Packed = 'hub and demo'): Files {
  const { manifest, tree, bundled } = project
  const { version, description, license, engines } = manifest
  const hasDemo = packed === 'hub and demo'
  const places = hasDemo ? [...folders.hub, ...folders.demo] : folders.hub
  const dependencies = askedBy(project, packed)
  const described = {
    name: 'parvis',
    version,
    description,
    license,
    type: 'module',
    engines,
    bin: { parvis: program },
    files: [...places, 'deploy', 'LICENSE-THIRD-PARTY'],
    dependencies,
  }
  const shrinkwrap = {
    name: 'parvis',
    version,
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: 'parvis', version, license, dependencies, bin: described.bin, engines },
      ...reach(tree, Object.keys(dependencies)),
    },
  }
  const served = [...folders.hub, ...(hasDemo ? ['demo', 'extension'] : [])].flatMap(
    (place) => bundled[place]?.within ?? [],
  )
  // Cut to what pages need: no bundler saw it (`hub/platform/pages/font.css`).
  const font = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next'
  return new Map<string, Uint8Array>([
    ...places.flatMap((place) =>
      // Source maps are for developers only.
      [...filesIn(`dist/${place}`)]
        .filter(([name]) => !name.endsWith('.map'))
        .map(([name, content]) => [`${place}/${name}`, content] as const),
    ),
    ...[...filesIn('deploy')].map(
      ([name, content]) => [`deploy/${name}`, inPackage(content)] as const,
    ),
    ['package.json', json(described)],
    ['npm-shrinkwrap.json', json(shrinkwrap)],
    ['README.md', Buffer.from(readme)],
    ['LICENSE', readFileSync('LICENSE')],
    ...(hasDemo
      ? [['demo/LICENCE.txt', readFileSync('demo/valmont/history/LICENCE.txt')] as const]
      : []),
    ['LICENSE-THIRD-PARTY', writeThirdParty(tree, [...served, font])],
  ])
}

/**
 * Returns the runtime dependencies of what is packed, each at its exact version.
 * @throws Error when one is not a dependency of the project
 */
export function askedBy(
  { manifest, bundled }: Project,
  packed: Packed = 'hub and demo',
): Record<string, string> {
  const places = packed === 'hub' ? ['hub'] : ['hub', 'demo']
  const names = places
    .flatMap((place) => [...(bundled[place]?.asked ?? []), ...filesAsked(place)])
    .filter((name) => !name.startsWith('node:'))
    .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name)
  return Object.fromEntries(
    [...new Set(names)].sort().map((name) => {
      const version = manifest.dependencies[name]
      if (!version) throw new Error(`The ${packed} import ${name}: name it under "dependencies"`)
      return [name, version]
    }),
  )
}

/**
 * Lists the package files that a program reads at run time:
 * `createRequire(import.meta.url).resolve("…")`.
 */
function filesAsked(place: string): string[] {
  const found = /createRequire\(import\.meta\.url\)\.resolve\("([^"]+)"\)/g
  return [...readFileSync(`dist/${place}/main.js`, 'utf8').matchAll(found)].flatMap(
    ([, name]) => name ?? [],
  )
}

/** Rewrites the path of the program, which is not in `dist` in the package. */
const inPackage = (content: Uint8Array) =>
  Buffer.from(Buffer.from(content).toString().replaceAll('/current/dist/hub/', '/current/hub/'))

const json = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`)

const readme = `# Parvis

The hub of Parvis: feedback of usagers, requests, promises and their proofs in one memory, with its
console and its widget. It needs Node and a PostgreSQL, or keeps everything in a folder. Where
\`npm install\` put this file:

\`\`\`sh
npx parvis demo      # a fictitious town, to see what it does
npx parvis help
DATABASE_URL='postgres://parvis@db.example/parvis?sslmode=verify-full' npx parvis serve
PARVIS_DATA=.parvis npx parvis serve --embedded
\`\`\`

It brings the versions it was tried with (\`npm-shrinkwrap.json\`) and runs no script when it is
installed. \`deploy\` has files for systemd, nginx and others, and the guide that goes with them is
\`docs/operate/petite-ville.en.md\` in the documentation of the release; settings, backup and all
else: \`docs/operate/running.md\` there.

Licensed under the EUPL-1.2. Code of others that stands in what it serves: \`LICENSE-THIRD-PARTY\`.
`
