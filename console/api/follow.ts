import { pauseAfter } from './pause-after.ts'
import type { Read, ReadResult } from './read-result.ts'

/**
 * Asks the hub again and again while the page is looked at, and tells each reading.
 * It ends when the signal does, or when asking again would change nothing.
 * @param usual milliseconds between two readings; `null` when one answer is enough
 */
export async function follow<T>(
  read: Read<T>,
  usual: number | null,
  hear: (reading: ReadResult<T>) => void,
  signal: AbortSignal,
): Promise<void> {
  let etag: string | null = null
  let failures = 0
  while (!signal.aborted) {
    await until(() => document.visibilityState === 'visible', document, 'visibilitychange', signal)
    const reading = await read(etag, signal)
    if (signal.aborted) return
    hear(reading)
    if (reading.kind === 'over' || reading.kind === 'forbidden') return
    if (reading.kind === 'fresh') etag = reading.etag
    failures = reading.kind === 'trouble' ? failures + 1 : 0
    if (usual === null && failures === 0) return
    await pause(pauseAfter(failures, usual ?? 0), signal)
  }
}

/** Waits until something holds, looking at it on each event. */
async function until(
  holds: () => boolean,
  target: EventTarget,
  event: string,
  signal: AbortSignal,
): Promise<void> {
  while (!holds() && !signal.aborted) await oneOf(signal, [[target, event]])
}

/** Waits a while, less when the network or the reader comes back meanwhile. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await oneOf(signal, [
    [AbortSignal.timeout(milliseconds), 'abort'],
    [window, 'online'],
    [document, 'visibilitychange'],
  ])
}

function oneOf(signal: AbortSignal, events: [EventTarget, string][]): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const done = new AbortController()
    const finish = () => {
      done.abort()
      resolve()
    }
    for (const [target, event] of [...events, [signal, 'abort'] as const])
      target.addEventListener(event, finish, { signal: done.signal })
  })
}
