import cluster from 'node:cluster'
import type { Figures } from '../observing/metrics.ts'

/** What a worker says to the process that started it, once it listens. */
interface Listening {
  /** Address people reach the hub at. */
  hub: string
}

/** What the process that started a worker asks it for: its figures. */
export interface Asking {
  /** Number of the question. */
  read: number
  /** Read what stands in the database as well: one of the workers does. */
  withStanding: boolean
}

/** All that a worker says. */
export type Said = Listening | { of: number; figures: Figures }

/** Whether this process was started by another, to be one of the workers of a hub. */
export const isWorker = cluster.isWorker

/** The number of this worker, in the order in which they were started; `null` in a process of its own. */
export const workerNumber = cluster.worker?.id ?? null

/** Says that this worker listens. */
export function announceListening(hub: string): void {
  process.send?.({ hub } satisfies Said)
}

/** Gives the figures of this worker whenever they are asked for. */
export function giveFigures(read: (withStanding: boolean) => Promise<Figures>): void {
  process.on('message', ({ read: of, withStanding }: Asking) => {
    void read(withStanding).then((figures) => {
      if (process.connected) process.send?.({ of, figures } satisfies Said)
    })
  })
}

/**
 * Resolves when this worker is asked to stop. Asked again it goes on stopping: a terminal and a
 * supervisor ask every process of a group, and the process that started this one asks too. Once that
 * one is gone, Node ends this one by itself.
 */
export function untilWorkerAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve())
  })
}
