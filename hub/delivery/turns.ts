import type { RequestKey } from '../store/requests.ts'

/** Has what is sent about one request leave in its order, and all else at once. */
interface Turns {
  /**
   * Sends when nothing about this request is under way.
   * @param send told whether it had to wait
   */
  take<T>(request: RequestKey, send: (hasWaited: boolean) => Promise<T>): Promise<T>
}

export function openTurns(): Turns {
  const last = new Map<string, Promise<unknown>>()
  return {
    take({ organisation, source, reference }, send) {
      const key = JSON.stringify([organisation, source, reference])
      const before = last.get(key)
      const sent = before ? before.then(() => send(true)) : send(false)
      const mine = sent
        .catch(() => {})
        .then(() => {
          if (last.get(key) === mine) last.delete(key)
        })
      last.set(key, mine)
      return sent
    },
  }
}
