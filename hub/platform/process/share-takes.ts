import cluster from 'node:cluster'

/** A take from a rate limit: name of the limit, key and capacity of the bucket, and tokens; negative when given back. */
type Take = [limit: string, key: string, most: number, tokens: number]

/** Message between the workers of one hub: what one of them counted since its last message. */
export interface TakesMessage {
  takes: Take[]
}

type Hear = (key: string, most: number, tokens: number) => void

const listeners = new Map<string, Hear>()
let untold: Take[] = []

/**
 * Joins a rate limit with the one of the same name in the other workers of this hub. They hear of a
 * take a moment later: what comes in that moment to several workers is counted by each, and paid
 * off afterwards. Keys stay in memory.
 * @param hear called with each take of another worker
 * @returns a function that tells the others of a take; without other workers it does nothing
 */
export function shareTakes(limit: string, hear: Hear): Hear {
  if (!cluster.isWorker) return () => {}
  if (listeners.size === 0) process.on('message', hearOthers)
  listeners.set(limit, hear)
  return (...take) => {
    // One message for all that is counted in a turn of the event loop.
    if (untold.length === 0) setImmediate(tellOthers)
    untold.push([limit, ...take])
  }
}

/** Passes a worker's message on to the others. Runs in their parent process. */
export function passTakesOn(said: object, from: object, workers: Iterable<SentTo>): void {
  if (!('takes' in said)) return
  for (const worker of workers) if (worker !== from && worker.isConnected()) worker.send(said)
}

interface SentTo {
  isConnected(): boolean
  send(message: object): unknown
}

function hearOthers(said: object): void {
  if (!('takes' in said)) return
  for (const [limit, ...take] of (said as TakesMessage).takes) listeners.get(limit)?.(...take)
}

function tellOthers(): void {
  if (process.connected) process.send?.({ takes: untold } satisfies TakesMessage)
  untold = []
}
