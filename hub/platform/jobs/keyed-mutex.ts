/** A mutex for each key: what has one key is done in its order, and all else at once. */
export function openKeyedMutex() {
  const last = new Map<string, Promise<unknown>>()
  return {
    /** Works when nothing with this key is under way. @param work told whether it had to wait */
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
