import { Worker } from 'node:worker_threads'
import type { Found, Fuzzed } from '../fuzzer.ts'
import { readers } from '../readers/list.ts'
import { sayInput } from './say-input.ts'
import { type Asked, makeBoard, openBoard, type Told } from './shared-memory.ts'

const rounds = 10

/** Milliseconds without a new input after which a reader hangs. */
const patience = 15_000

/** Milliseconds that one input may take, alone. */
const mostAlone = 1_000

/** Most memory of the worker, in MB: what fills it is found. */
const mostMemory = 768

interface Watched {
  /** The bundled worker. */
  script: string
  runs: number
  seed: number
  say(line: string): void
  /** Names of readers, as a pattern. */
  only: string
}

/** Fuzzes readers in a thread that can be ended, and goes on with the next where one does not come back. */
export async function fuzzReaders({ script, runs, seed, say, only }: Watched): Promise<Fuzzed> {
  const count = readers.filter(({ name }) => new RegExp(only).test(name)).length
  const perRound = Math.ceil(runs / rounds / count)
  const memory = makeBoard()
  const board = openBoard(memory)
  const found = new Map<string, Found>()
  const slow: { reader: string; input: Uint8Array }[] = []
  let [early, at, reader] = [0, -1, '']
  const asked: Asked = { only, perRound, rounds, seed, from: 0, board: memory }

  const hear = (told: Told) => {
    if (told.kind === 'turn') [at, reader] = [told.at, told.reader]
    if (told.kind === 'slow') slow.push(told)
    if (told.kind === 'found') {
      // One of each kind is enough.
      const kind = `${told.reader} ${told.came.replace(/[\d"'].*/s, '').slice(0, 80)}`
      if (!found.has(kind))
        found.set(kind, { said: sayInput(told.reader, told.input), came: told.came })
    }
    if (told.kind !== 'turned' || told.at % count !== count - 1) return
    if (told.at === count - 1) early = process.memoryUsage().rss
    say(
      `round ${(told.at + 1) / count} of ${rounds}, ${told.seen} blocks reached, ${found.size} found`,
    )
  }
  for (let from = 0; from < rounds * count; from = at + 1) {
    const ended = await runWorker(script, { ...asked, from }, board.count, hear)
    if (ended === 'done') break
    found.set(`${reader} ${ended}`, { said: sayInput(reader, board.read()), came: ended })
  }
  const late = process.memoryUsage().rss
  for (const one of slow) {
    let least = 0
    const ended = await runWorker(
      script,
      { ...asked, alone: one },
      () => 0,
      (told) => {
        if (told.kind === 'alone') least = told.least
      },
    )
    if (ended !== 'done' || least > mostAlone)
      found.set(`${one.reader} slow`, {
        said: sayInput(one.reader, one.input),
        came: `${Math.round(least)} ms`,
      })
  }
  return {
    tried: board.count(),
    crashes: [...found.values()],
    serverErrors: [],
    growth: early ? late / early : 1,
  }
}

/** @returns why it ended: `done`, or what came of its last input */
function runWorker(
  script: string,
  asked: Asked,
  count: () => number,
  hear: (told: Told) => void,
): Promise<string> {
  return new Promise((resolve) => {
    const worker = new Worker(script, {
      workerData: asked,
      resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    })
    let known = -1
    const watch = setInterval(() => {
      if (count() === known) void worker.terminate().then(() => end('it does not come back'))
      known = count()
    }, patience)
    const end = (why: string) => {
      clearInterval(watch)
      resolve(why)
    }
    worker.on('message', hear)
    worker.on('error', (error) => end(`it ends the thread: ${String(error)}`))
    worker.on('exit', (code) => end(code === 0 ? 'done' : `it ends the thread: ${code}`))
  })
}
