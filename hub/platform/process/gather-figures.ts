import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import { addUp, mergeFigures, whatStays } from '../telemetry/merge-figures.ts'
import type { Figures } from '../telemetry/metrics.ts'
import type { FigureQuestion, WorkerMessage } from './as-worker.ts'

/** Timeout for a worker, in milliseconds: after it, its last metrics count. */
const patience = 2000

/**
 * Collects the metrics of all workers. Counters never decrease when a worker is killed: its last
 * values stay in the sum.
 * @returns a function that reads them, as text
 */
export function gatherFigures(): () => Promise<string> {
  const listening = new Set<Worker>()
  const last = new Map<Worker, Figures>()
  let gone: Figures = []
  let changing = Promise.resolve()
  let asked = 0

  cluster.on('message', (worker, said: WorkerMessage) => {
    if ('hub' in said) listening.add(worker)
  })
  cluster.on('exit', (worker) => {
    listening.delete(worker)
    changing = changing.then(async () => {
      const left = last.get(worker)
      if (left) gone = await addUp(gone, whatStays(left))
      last.delete(worker)
    })
  })

  async function ask(worker: Worker, withStanding: boolean): Promise<void> {
    asked++
    const number = asked
    const over = new AbortController()
    const timer = setTimeout(() => over.abort(), patience)
    const { signal } = over
    try {
      worker.send({ read: number, withStanding } satisfies FigureQuestion)
      for (;;) {
        const [said] = (await once(worker, 'message', { signal })) as [WorkerMessage]
        if (!('figures' in said) || said.of !== number) continue
        if (listening.has(worker)) last.set(worker, said.figures)
        return
      }
    } catch {
      // The worker is silent or gone: its last metrics count.
    } finally {
      clearTimeout(timer)
    }
  }

  return async () => {
    await Promise.all([...listening].map((worker, nth) => ask(worker, nth === 0)))
    await changing
    return mergeFigures([...last.values(), gone])
  }
}
