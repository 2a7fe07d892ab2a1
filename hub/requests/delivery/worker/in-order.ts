import type { RequestKey } from '../../register/requests-sql.ts'

/** Opens a semaphore: a number of concurrent tasks; the others wait in order. */
export function openSemaphore(most: number) {
  let free = most
  const waiting: (() => void)[] = []
  return {
    async use<T>(work: () => Promise<T>): Promise<T> {
      if (free > 0) free -= 1
      else await new Promise<void>((resolve) => waiting.push(resolve))
      try {
        return await work()
      } finally {
        const next = waiting.shift()
        if (next) next()
        else free += 1
      }
    },
  }
}

/** Opens a mutex per request: its messages leave in order, those of others concurrently. */
export function openRequestMutex() {
  const last = new Map<string, Promise<unknown>>()
  return {
    /**
     * Runs work when nothing else about this request is in progress. @param work receives whether
     * it waited
     */
    use<T>(
      { organisation, source, reference }: RequestKey,
      work: (hasWaited: boolean) => Promise<T>,
    ): Promise<T> {
      const key = JSON.stringify([organisation, source, reference])
      const before = last.get(key)
      const done = before ? before.then(() => work(true)) : work(false)
      const mine = done
        .catch(() => {})
        .then(() => {
          if (last.get(key) === mine) last.delete(key)
        })
      last.set(key, mine)
      return done
    },
  }
}
