import type { RequestKey } from '../store/requests.ts'

/** Has what is sent about one request leave in its order, and all else at once. */
interface Turns {
  after<T>(request: RequestKey, send: () => Promise<T>): Promise<T>
}

export function openTurns(): Turns {
  const last = new Map<string, Promise<unknown>>()
  return {
    after({ organisation, source, reference }, send) {
      const key = JSON.stringify([organisation, source, reference])
      const before = last.get(key)
      const sent = before ? before.then(send, send) : send()
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
