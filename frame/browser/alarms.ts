import { createBrowserEvent } from './event.ts'

/** Alarms of the page: they ring as long as it is open, and nothing needs to be forgotten after it. */
export function createAlarms() {
  const onAlarm = createBrowserEvent<[alarm: { name: string }]>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  return {
    onAlarm,
    async create(
      name: string,
      { when, delayInMinutes = 0 }: { when?: number; delayInMinutes?: number },
    ) {
      clearTimeout(timers.get(name))
      const pause = when === undefined ? delayInMinutes * 60_000 : when - Date.now()
      const ring = () => {
        timers.delete(name)
        onAlarm.emit({ name })
      }
      timers.set(name, setTimeout(ring, Math.max(0, pause)))
    },
    get: async (name: string) => (timers.has(name) ? { name } : undefined),
  }
}
