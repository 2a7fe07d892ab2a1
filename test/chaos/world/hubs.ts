import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { freePort } from '../../world/free-port.ts'
import { freeze } from '../../world/freeze.ts'
import { childrenOf } from '../../world/processes.ts'
import { type Product, startServe } from '../../world/product.ts'
import type { ChaosHub, WorldPlan } from '../faults/fault.ts'

/** Pause before a hub that does not rise is started again, and tries, as whoever keeps it would. */
const pause = 500
const tries = 60

/** What a hub says once a worker listens in the place of another. */
const listensAgain = ' listens in its place.'

/** Hubs that share a database. */
export interface Hubs {
  all: readonly ChaosHub[]
  /** Whether somebody harmed it at any time since an instant (`Date.now()`), or still does. */
  wasHarmed(hub: number, since: number): boolean
  /** Whether what it had begun may have been broken off: it was killed, or stood still. */
  wasBroken(hub: number, since: number): boolean
  /** Stops them all. @throws Error when one ends otherwise than it should */
  close(): Promise<void>
}

type Settings = Parameters<typeof startServe>[0]

/**
 * @param folder where they keep what only a test needs
 * @param fell told of a hub that ended by itself, with what it said; it is started again
 */
export async function openHubs(
  settings: Settings,
  folder: string,
  { hubs: count, workers }: Pick<WorldPlan, 'hubs' | 'workers'>,
  fell: (what: string) => void,
): Promise<Hubs> {
  const opened = await Promise.all(
    Array.from({ length: count }, async (_, nth) =>
      openHub(settings, folder, workers, await freePort(), (said) =>
        fell(`hub ${nth} ended by itself: ${said}`),
      ),
    ),
  )
  return {
    all: opened.map(({ hub }) => hub),
    wasHarmed: (nth, since) =>
      wasSince(opened[nth]?.harmed, since) || wasSince(opened[nth]?.broken, since),
    wasBroken: (nth, since) => wasSince(opened[nth]?.broken, since),
    async close() {
      await Promise.all(opened.map(({ hub }) => hub.stop()))
    },
  }
}

async function openHub(
  settings: Settings,
  folder: string,
  workers: number,
  port: number,
  fell: (said: string) => void,
) {
  const clocked = {
    NODE_OPTIONS: `--import ${pathToFileURL('test/chaos/world/shift-clock.js')}`,
    CHAOS_CLOCK: join(folder, `clock-${port}`),
  }
  let product: Product | null = null
  const words = workers > 1 ? ['--workers', String(workers)] : []
  const harmed = openSpan()
  const broken = openSpan()

  async function rise(): Promise<void> {
    for (let nth = 1; ; nth += 1) {
      try {
        const risen = await startServe({ ...settings, ...clocked }, port, words)
        product = risen
        risen.process.once('exit', () => {
          if (product !== risen) return
          fell(risen.said().slice(-500))
          void broken.during(rise)
        })
        return
      } catch (error) {
        if (nth === tries) throw error
        await after(pause)
      }
    }
  }

  const leave = () => {
    const left = product
    product = null
    return left
  }
  await harmed.during(rise)
  const hub: ChaosHub = {
    url: `http://127.0.0.1:${port}`,
    pids() {
      const pid = product?.process.pid
      return pid ? [pid, ...childrenOf(pid)] : []
    },
    kill: () =>
      broken.during(async () => {
        await leave()?.kill()
        await rise()
      }),
    freeze: (milliseconds) =>
      broken.during(async () => {
        await freeze(hub.pids, milliseconds)
      }),
    stop: () =>
      harmed.during(async () => {
        const left = leave()
        if (!left) return
        left.process.kill('SIGTERM')
        const [code] = await once(left.process, 'exit')
        if (code !== 0) throw new Error(`A hub ended with ${code}: ${left.said()}`)
      }),
    start: () => harmed.during(rise),
    killWorker: () =>
      broken.during(async () => {
        const at = product
        const [victim] = childrenOf(at?.process.pid ?? 0)
        if (!at || !victim) throw new Error('This hub has no worker')
        const countBack = () => at.said().split(listensAgain).length
        const before = countBack()
        process.kill(victim, 'SIGKILL')
        while (countBack() === before) await after(50)
      }),
    jump(ahead) {
      writeFileSync(clocked.CHAOS_CLOCK, String(ahead))
      product?.process.kill('SIGUSR2')
    },
  }
  // One that was stopped is not there until it is started.
  const harmedUntil = () => (product ? harmed.until() : Number.POSITIVE_INFINITY)
  return { hub, broken, harmed: { ...harmed, until: harmedUntil } }
}

/** When something was done, once or again. */
interface Span {
  during<T>(work: () => Promise<T>): Promise<T>
  /** `Date.now()` of the last moment of it; infinite while it goes on. */
  until(): number
}

function openSpan(): Span {
  let underWay = 0
  let last = 0
  return {
    async during(work) {
      underWay += 1
      try {
        return await work()
      } finally {
        underWay -= 1
        last = Date.now()
      }
    },
    until: () => (underWay > 0 ? Number.POSITIVE_INFINITY : last),
  }
}

const wasSince = (span: Span | undefined, since: number) => (span?.until() ?? 0) >= since
