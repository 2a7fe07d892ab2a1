import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { freePort } from '../../world/free-port.ts'
import { type Product, startServe } from '../../world/product.ts'
import type { ChaosHub } from '../faults/fault.ts'

/** Pause before a hub that does not rise is started again, and tries, as whoever keeps it would. */
const pause = 500
const tries = 60

/** Hubs that share a database. */
export interface Hubs {
  all: readonly ChaosHub[]
  ports: readonly number[]
  /** Whether somebody harmed it at any time since an instant (`Date.now()`), or still does. */
  wasHarmed(hub: number, since: number): boolean
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
  count: number,
  fell: (what: string) => void,
): Promise<Hubs> {
  const opened = await Promise.all(
    Array.from({ length: count }, async (_, nth) =>
      openHub(settings, folder, await freePort(), (said) =>
        fell(`hub ${nth} ended by itself: ${said}`),
      ),
    ),
  )
  return {
    all: opened.map(({ hub }) => hub),
    ports: opened.map(({ port }) => port),
    wasHarmed: (nth, since) => (opened[nth]?.harmedUntil() ?? 0) >= since,
    async close() {
      await Promise.all(opened.map(({ hub }) => hub.stop()))
    },
  }
}

async function openHub(
  settings: Settings,
  folder: string,
  port: number,
  fell: (said: string) => void,
) {
  const clocked = {
    NODE_OPTIONS: `--import ${pathToFileURL('test/chaos/world/shift-clock.js')}`,
    CHAOS_CLOCK: join(folder, `clock-${port}`),
  }
  let product: Product | null = null
  let harms = 0
  let healed = 0

  /** While something is done to it, nobody expects an answer. */
  async function harming<T>(work: () => Promise<T>): Promise<T> {
    harms += 1
    try {
      return await work()
    } finally {
      harms -= 1
      healed = Date.now()
    }
  }

  async function rise(): Promise<void> {
    for (let nth = 1; ; nth += 1) {
      try {
        const risen = await startServe({ ...settings, ...clocked }, port)
        product = risen
        risen.process.once('exit', () => {
          if (product !== risen) return
          fell(risen.said().slice(-500))
          void harming(rise)
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
  await harming(rise)
  const hub: ChaosHub = {
    url: `http://127.0.0.1:${port}`,
    pids: () => (product?.process.pid ? [product.process.pid] : []),
    kill: () =>
      harming(async () => {
        await leave()?.kill()
        await rise()
      }),
    freeze: (milliseconds) =>
      harming(async () => {
        const frozen = product?.process
        frozen?.kill('SIGSTOP')
        await after(milliseconds)
        frozen?.kill('SIGCONT')
      }),
    stop: () =>
      harming(async () => {
        const left = leave()
        const code = await left?.stop()
        if (left && code !== 0) throw new Error(`A hub ended with ${code}: ${left.said()}`)
      }),
    start: () => harming(rise),
    jump(ahead) {
      writeFileSync(clocked.CHAOS_CLOCK, String(ahead))
      product?.process.kill('SIGUSR2')
    },
  }
  return { hub, port, harmedUntil: () => (harms > 0 ? Number.POSITIVE_INFINITY : healed) }
}
