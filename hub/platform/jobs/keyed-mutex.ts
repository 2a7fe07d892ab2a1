/** Opens a mutex per key: work with one key runs in order, other work concurrently. */
export function openKeyedMutex() {
  const last = new Map<string, Promise<unknown>>()
  return {
    /** Runs work when nothing else with this key is in progress. @param work told whether it waited */
    use<T>(key: string, work: (hasWaited: boolean) => Promise<T>): Promise<T> {
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
