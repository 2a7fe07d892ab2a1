import cluster from 'node:cluster'
import type { Figures } from '../telemetry/metrics.ts'

/** What a worker says to the process that started it, once it listens. */
interface Listening {
  /** Address people reach the hub at. */
  hub: string
}

/** What the process that started a worker asks it for: its figures. */
export interface FigureQuestion {
  /** Number of the question. */
  read: number
  /** Read what stands in the database as well: one of the workers does. */
  withStanding: boolean
}

/** All that a worker says. */
export type WorkerMessage = Listening | { of: number; figures: Figures }

/** Whether this process was started by another, to be one of the workers of a hub. */
export const isWorker = cluster.isWorker

/** Says that this worker listens. */
export function announceListening(hub: string): void {
  process.send?.({ hub } satisfies WorkerMessage)
}

/** Gives the figures of this worker whenever they are asked for. */
export function answerFigures(read: (withStanding: boolean) => Promise<Figures>): void {
  process.on('message', ({ read: of, withStanding }: FigureQuestion) => {
    void read(withStanding).then((figures) => {
      if (process.connected) process.send?.({ of, figures } satisfies WorkerMessage)
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
