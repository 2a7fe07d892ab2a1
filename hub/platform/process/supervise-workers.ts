import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import { setTimeout as after } from 'node:timers/promises'
import type { WorkerMessage } from './as-worker.ts'
import { endUnheard } from './end-unheard.ts'
import { passTakesOn } from './share-takes.ts'
import { untilAsked } from './until-asked.ts'

/** A worker that ran longer than this, in milliseconds, is restarted at once. */
const settled = 10_000

/** Shortest and longest delay before the restart of a worker that ended sooner, in milliseconds. */
const shortest = 500
const longest = 30_000

/** Events of the workers. */
export interface WorkerReport {
  /** All of them listen. @param hub public URL of the hub */
  started(hub: string): void
  /** A worker ended without being asked to. */
  ended(why: { pid: number; by: string }): void
  /** Its replacement listens. */
  replaced(by: { pid: number }): void
  /** The last worker was killed before it listened: the hub ends. */
  over(why: { pid: number; by: string }): void
}

/**
 * Runs a hub as several processes, which share its port and its database, until it must stop. The
 * first worker starts alone: it creates the schema, the keys and the secret, and a failed start is
 * reported once. A worker that ends is restarted, with back-off while it ends soon.
 * @param isHandedOver each worker accepts connections from the inherited socket: those in its
 *   backlog wait for the next hub when this one stops, and no worker drops them
 * @returns the exit code: 1 when a worker could not start while no other runs, or did not stop in
 *   order
 */
export async function superviseWorkers(
  count: number,
  isHandedOver: boolean,
  telling: WorkerReport,
): Promise<number> {
  if (isHandedOver) cluster.schedulingPolicy = cluster.SCHED_NONE
  const alive = new Set<Worker>()
  const ending = new AbortController()
  const places: Promise<void>[] = []
  let code = 0
  let fail = () => {}
  const failed = new Promise<void>((resolve) => {
    fail = () => {
      code = 1
      resolve()
    }
  })

  /** Runs one worker, from its start to its end. */
  async function live(listens: (hub: string, pid: number) => void) {
    const worker = cluster.fork()
    alive.add(worker)
    endUnheard(worker)
    let isListening = false
    worker.on('message', (said: WorkerMessage) => {
      passTakesOn(said, worker, alive)
      if (!('hub' in said)) return
      isListening = true
      listens(said.hub, worker.process.pid ?? 0)
    })
    const [exit, signal] = (await once(worker, 'exit')) as [number | null, string | null]
    alive.delete(worker)
    if (ending.signal.aborted && exit) code = 1
    return { isListening, pid: worker.process.pid ?? 0, by: signal ?? `exit code ${exit}` }
  }

  /** Keeps one place filled. @param listens called with the URL the first time */
  async function keep(listens: (hub: string) => void): Promise<void> {
    let soon = 0
    let hasListened = false
    while (!ending.signal.aborted) {
      const begun = performance.now()
      const { isListening, ...why } = await live((hub, pid) => {
        if (hasListened) telling.replaced({ pid })
        hasListened = true
        listens(hub)
      })
      if (ending.signal.aborted) return
      if (!hasListened || (!isListening && alive.size === 0)) {
        // A worker that refused to start has reported why.
        if (why.by.startsWith('SIG')) telling.over(why)
        return fail()
      }
      telling.ended(why)
      soon = performance.now() - begun > settled ? 0 : soon + 1
      const pause = soon === 0 ? 0 : Math.min(longest, shortest * 2 ** (soon - 1))
      await after(pause, undefined, { signal: ending.signal }).catch(() => {})
    }
  }

  const begin = () => new Promise<string>((resolve) => places.push(keep(resolve)))
  const asked = untilAsked()
  // On a second signal this process ends at once, with its workers.
  process.once('exit', () => {
    for (const { process: one } of alive) one.kill('SIGKILL')
  })
  void begin().then(async (hub) => {
    await Promise.all(Array.from({ length: count - 1 }, begin))
    if (!ending.signal.aborted) telling.started(hub)
  })
  await Promise.race([asked, failed])
  ending.abort()
  for (const { process: one } of alive) one.kill('SIGTERM')
  await Promise.all(places)
  return code
}
