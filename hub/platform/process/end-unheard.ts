import type { Worker } from 'node:cluster'

/** A connection on its way to a worker; closed already once the worker has it. */
interface OnItsWay {
  close(): void
}

/**
 * Ends what a worker was handed and never took. Node hands it one connection at a time and waits for its
 * word; of a worker that was killed meanwhile there is none, and whoever called would wait for ever.
 */
export function endUnheard(worker: Worker): void {
  const { process: child } = worker
  const send = child.send.bind(child) as (...said: unknown[]) => boolean
  let last: OnItsWay | undefined
  child.send = (...said: unknown[]) => {
    if (said[1]) last = said[1] as OnItsWay
    return send(...said)
  }
  worker.once('exit', () => last?.close())
}
