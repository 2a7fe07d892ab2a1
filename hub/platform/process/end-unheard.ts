import type { Worker } from 'node:cluster'

/** A connection in transfer to a worker; already closed once the worker has it. */
interface OnItsWay {
  close(): void
}

/**
 * Closes connections that were transferred to a worker that died. Node transfers one connection at
 * a time and waits for a confirmation. A killed worker never confirms, and the client would wait
 * forever.
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
