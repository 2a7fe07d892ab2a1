interface Waiting {
  ago: number
  start(): Promise<void>
}

/**
 * Runs work while a clock stands some seconds before its time, for what happened then. Work of one
 * moment runs together; that of other moments waits for its turn.
 */
export function openTurnedClock(clock: { now: Date }) {
  const waiting: Waiting[] = []
  let running = 0
  let ago = 0
  let present = clock.now

  function turn(to: number): void {
    if (ago === 0) present = clock.now
    ago = to
    if (ago > 0) clock.now = new Date(present.getTime() - ago * 1000)
  }

  function turnBack(): void {
    if (ago > 0) clock.now = present
    ago = 0
  }

  function next(): void {
    if (running > 0 && waiting[0]?.ago !== ago) return
    for (let one = waiting[0]; one && (running === 0 || one.ago === ago); one = waiting[0]) {
      waiting.shift()
      if (running === 0) turn(one.ago)
      running += 1
      void one.start()
    }
  }

  /** Does something some seconds ago. */
  return function then<T>(seconds: number, work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      waiting.push({
        ago: seconds,
        async start() {
          const [done] = await Promise.allSettled([work()])
          // Before anybody hears of it, so that they read the right time.
          running -= 1
          if (running === 0) turnBack()
          next()
          if (done.status === 'fulfilled') resolve(done.value)
          else reject(done.reason)
        },
      })
      next()
    })
  }
}
