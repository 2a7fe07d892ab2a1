import { parentPort, workerData } from 'node:worker_threads'
import { readers } from '../readers/list.ts'
import { openBlocks } from './blocks.ts'
import { drawFrom } from './draw.ts'
import { type Followed, follow } from './follow.ts'
import { type Asked, openBoard, type Told } from './shared-memory.ts'

/** Inputs after which it is looked whether any reached something new. */
const batch = 40

/** Milliseconds after which a reader is slow. */
const slow = 1_000

const { only, perRound, rounds, seed, from, board: memory, alone } = workerData as Asked
const board = openBoard(memory)
const tell = (told: Told) => parentPort?.postMessage(told)

if (alone) await timeAlone(alone)
else await fuzzAll()

/** How long one input takes at least, since others may be at work on the machine. */
async function timeAlone({ reader: name, input }: NonNullable<Asked['alone']>): Promise<void> {
  const reader = readers.find((one) => one.name === name)
  const took: number[] = []
  for (let often = 0; often < 3; often++) {
    const since = performance.now()
    await Promise.resolve(reader?.read(input)).catch(() => undefined)
    took.push(performance.now() - since)
  }
  tell({ kind: 'alone', least: Math.min(...took) })
}

async function fuzzAll(): Promise<void> {
  const blocks = openBlocks(import.meta.url)
  const [noticed, kept] = [new Set<string>(), new Set<string>()]
  const all = readers.filter(({ name }) => new RegExp(only).test(name)).map(follow)
  for (let at = from; at < rounds * all.length; at++) {
    const followed = all[at % all.length]
    if (!followed) break
    tell({ kind: 'turn', at, reader: followed.reader.name })
    const draw = drawFrom(seed + at * 7_919)
    const given = at < all.length ? followed.beginnings : []
    for (let n = 0; n < given.length + perRound; n += batch) {
      const inputs: Uint8Array[] = []
      for (let next = n; next < Math.min(n + batch, given.length + perRound); next++)
        inputs.push(given[next] ?? followed.next(draw))
      blocks.begin()
      for (const input of inputs) await tryOne(followed, input)
      if (blocks.addTo(noticed) === 0) continue
      for (const input of inputs) {
        blocks.begin()
        await readQuietly(followed, input)
        if (blocks.addTo(kept) > 0) followed.keep(input)
      }
    }
    tell({ kind: 'turned', at, seen: kept.size })
  }
  blocks.end()
  tell({ kind: 'done', seen: kept.size })
}

async function tryOne({ reader }: Followed, input: Uint8Array): Promise<void> {
  board.write(input)
  const since = performance.now()
  try {
    await reader.read(input)
  } catch (error) {
    const came = error instanceof Error ? (error.stack ?? error.message) : String(error)
    tell({
      kind: 'found',
      reader: reader.name,
      input,
      came: came.split('\n').slice(0, 4).join(' '),
    })
  }
  if (performance.now() - since > slow) tell({ kind: 'slow', reader: reader.name, input })
}

async function readQuietly({ reader }: Followed, input: Uint8Array): Promise<void> {
  board.write(input)
  await Promise.resolve()
    .then(() => reader.read(input))
    .catch(() => undefined)
}
