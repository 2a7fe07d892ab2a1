import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { join } from 'node:path'
import type { PostgresServer } from '../../world/postgres-cluster.ts'
import { ownFolder, type Product } from '../../world/product.ts'
import { load } from '../load.ts'
import { drawParts } from './fifty.ts'
import { costed, startHub } from './stand.ts'

/** Seconds of load before the profile, and while it is made. */
const [warming, seconds] = [4, 6]

/** The parts of an answer's way, by the sources whose work each is; the first that fits counts. */
const parts: readonly (readonly [string, RegExp])[] = [
  ['garbage', /^\(garbage collector\)$/],
  [
    'batch and protocol',
    /\/pg(?:-[a-z0-9]+)*\/|hub\/platform\/(?:database|jobs|replica)|hub\/feedback\/answers\/|feedback\/intake\/intake/,
  ],
  [
    'parse and validate',
    /\/zod\/|fastify|find-my-way|secure-json-parse|shared\/contract\/|hub\/platform\/(?:http|rate-limit|telemetry)|node:_?http|node:internal\/(?:http|url)/,
  ],
  ['prepare', /hub\/feedback\/|hub\/catalogue\/|hub\/platform\/|shared\//],
  ['sockets and timers', /^node:|^\(program\)$/],
]

interface Profile {
  nodes: readonly Node[]
  samples: readonly number[]
  timeDeltas: readonly number[]
}

interface Node {
  id: number
  children?: readonly number[]
  callFrame: { functionName: string; url: string; lineNumber: number; columnNumber: number }
}

/**
 * Prints what an answer costs the processor by part: of the hub by a profile of it, of PostgreSQL by
 * the kernel. Answers are varied, to fifty organisations that stand declared.
 */
export async function measureByPart(postgres: PostgresServer): Promise<void> {
  const folder = ownFolder()
  const file = join(folder.path, 'hub.cpuprofile')
  const own = new URL('./profile-itself.js', import.meta.url)
  own.searchParams.set('to', file)
  const hub = await startHub(postgres, 1, { NODE_OPTIONS: `--import ${own}` })
  const draw = drawParts()
  const make = () => draw().part
  await load(hub.at('hub'), { seconds: warming, make })
  await profile(hub, /profile begun/)
  const { cpu, acknowledged } = await costed(hub, postgres, { seconds, make })
  await profile(hub, /profile written/)
  await hub.stop()
  const shares = sharesOf(JSON.parse(readFileSync(file, 'utf8')))
  folder.remove()
  const each = [...shares].map(([part, share]) => `${part} ${(share * cpu.hub).toFixed(0)}`)
  console.log(
    `µs of processor each, of ${acknowledged} answers to fifty organisations, under a profiler: hub ${cpu.hub.toFixed(0)} (${each.join(', ')}), PostgreSQL ${cpu.postgres.toFixed(0)}`,
  )
}

async function profile(hub: Product, said: RegExp): Promise<void> {
  const done = hub.says(said)
  hub.process.kill('SIGUSR2')
  await done
}

/** The share of each part in the time that the process was busy. */
function sharesOf({ nodes, samples, timeDeltas }: Profile): Map<string, number> {
  const map = new SourceMap(JSON.parse(readFileSync('dist/hub/main.js.map', 'utf8')))
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const parents = new Map(
    nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node] as const)),
  )
  const known = new Map<number, string | null>()
  const partOf = (id: number): string | null => {
    const before = known.get(id)
    if (before !== undefined) return before
    const node = byId.get(id)
    const source = node && sourceOf(node, map)
    const parent = parents.get(id)
    // What Node does for a caller is the caller's work.
    const own = parts.find(([, of]) => source !== undefined && of.test(source))?.[0] ?? null
    const found =
      own === null || own === 'sockets and timers' ? ((parent && partOf(parent.id)) ?? own) : own
    known.set(id, found)
    return found
  }
  const spent = new Map(parts.map(([name]) => [name, 0]))
  for (const [at, id] of samples.entries()) {
    if (byId.get(id)?.callFrame.functionName === '(idle)') continue
    const part = partOf(id) ?? 'sockets and timers'
    spent.set(part, (spent.get(part) ?? 0) + (timeDeltas[at] ?? 0))
  }
  const all = [...spent.values()].reduce((sum, one) => sum + one, 0)
  return new Map([...spent].map(([name, time]) => [name, time / all]))
}

/** Where a function stands: the file it was built from, or what V8 calls its own work. */
function sourceOf({ callFrame }: Node, map: SourceMap): string {
  const { url, functionName, lineNumber, columnNumber } = callFrame
  if (url === '') return functionName
  if (!url.endsWith('dist/hub/main.js')) return url
  const entry = map.findEntry(lineNumber, columnNumber)
  return 'originalSource' in entry ? entry.originalSource : url
}
