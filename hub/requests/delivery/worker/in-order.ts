import type { RequestKey } from '../../register/requests-sql.ts'

/** A semaphore: lets so many do something at once; the others wait in their order. */
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

/** A mutex for each request: what is about one leaves in its order, and all else at once. */
export function openRequestMutex() {
  const last = new Map<string, Promise<unknown>>()
  return {
    /** Works when nothing about this request is under way. @param work told whether it had to wait */
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
