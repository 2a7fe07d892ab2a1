import { createBrowserEvent } from './event.ts'
import { keepSession, readSession } from './kept-session.ts'

type Values = Record<string, unknown>

/**
 * The storage of the panel in a frame: the memory of this page, gone with it. The session of the agent
 * alone stays for the frames that the tool opens next in this tab.
 */
export function createStorage(local: Values) {
  const onChanged = createBrowserEvent<[changes: Values, area: string]>()
  const areaOf = (area: 'session' | 'local' | 'managed', values: Map<string, unknown>) => {
    const tell = (changes: Values) => {
      if (area === 'session') keepSession(values)
      onChanged.emit(changes, area)
    }
    return {
      async get(asked: string | readonly string[] | null): Promise<Values> {
        const names = asked === null ? [...values.keys()] : [asked].flat()
        const found = names.filter((name) => values.has(name))
        return structuredClone(Object.fromEntries(found.map((name) => [name, values.get(name)])))
      },
      async set(more: Values) {
        const copied = structuredClone(more)
        for (const [name, value] of Object.entries(copied)) values.set(name, value)
        tell(
          Object.fromEntries(
            Object.entries(copied).map(([name, newValue]) => [name, { newValue }]),
          ),
        )
      },
      async remove(asked: string | readonly string[]) {
        const names = [asked].flat()
        for (const name of names) values.delete(name)
        tell(Object.fromEntries(names.map((name) => [name, {}])))
      },
    }
  }
  return {
    session: areaOf('session', readSession()),
    local: areaOf('local', new Map(Object.entries(local))),
    managed: areaOf('managed', new Map()),
    onChanged,
  }
}
