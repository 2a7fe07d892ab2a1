import cluster from 'node:cluster'
import type { Figures } from '../telemetry/metrics.ts'
import type { TakesMessage } from './share-takes.ts'

/** Message of a worker to its parent process, once it listens. */
interface Listening {
  /** Public URL of the hub. */
  hub: string
}

/** Message of the parent process to a worker: a request for its metrics. */
export interface FigureQuestion {
  /** Number of the request. */
  read: number
  /** Whether to read the database gauges as well: one of the workers does. */
  withStanding: boolean
}

/** All messages of a worker. */
export type WorkerMessage = Listening | { of: number; figures: Figures } | TakesMessage

/** Whether another process started this one as a worker of a hub. */
export const isWorker = cluster.isWorker

/** Tells the parent process that this worker listens. */
export function announceListening(hub: string): void {
  process.send?.({ hub } satisfies WorkerMessage)
}

/** Answers requests for the metrics of this worker. */
export function answerFigures(read: (withStanding: boolean) => Promise<Figures>): void {
  process.on('message', (said: FigureQuestion | TakesMessage) => {
    if (!('read' in said)) return
    const { read: of, withStanding } = said
    void read(withStanding).then((figures) => {
      if (process.connected) process.send?.({ of, figures } satisfies WorkerMessage)
    })
  })
}

/**
 * Resolves when this worker must stop. Ignores further signals: a terminal and a supervisor signal
 * every process of a group, and the parent process does too. When the parent is gone, Node ends
 * this process.
 */
export function untilWorkerAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve())
  })
}
