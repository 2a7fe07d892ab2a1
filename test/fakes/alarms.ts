/**
 * A double of `chrome.alarms` on timers, which tests may fake. An alarm replaces one of the same
 * name.
 */
export function alarmsOf(ring: (name: string) => Promise<void>) {
  const set = new Map<string, { name: string; timer: ReturnType<typeof setTimeout> }>()
  return {
    async create(name: string, { when, delayInMinutes = 0 }: chrome.alarms.AlarmCreateInfo) {
      clearTimeout(set.get(name)?.timer)
      const wait = when === undefined ? delayInMinutes * 60_000 : Math.max(0, when - Date.now())
      const rings = () => {
        set.delete(name)
        void ring(name)
      }
      set.set(name, { name, timer: setTimeout(rings, wait) })
    },
    get: async (name: string) => set.get(name),
    async clear(name: string) {
      clearTimeout(set.get(name)?.timer)
      return set.delete(name)
    },
  }
}
