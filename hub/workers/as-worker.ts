import cluster from 'node:cluster'

/** What a worker says to the process that started it, once it listens. */
export interface Listening {
  /** Address people reach the hub at. */
  hub: string
}

/** Whether this process was started by another, to be one of the workers of a hub. */
export const isWorker = cluster.isWorker

/** Says that this worker listens. */
export function sayListening(hub: string): void {
  process.send?.({ hub } satisfies Listening)
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
