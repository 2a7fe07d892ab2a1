import { useEffect, useRef, useState } from 'preact/hooks'

/** What stands on the screen, by name. */
export type Held = ReadonlyMap<string, unknown>

/** How each is read, while it is on the screen. */
const shown = new Map<string, () => unknown>()

/** What the console in the language before held, until what shows it is on the screen. */
const taken = new Map<string, unknown>()

/** What the console in another language is to show as well. */
export function readHeld(): Held {
  return new Map([...taken, ...[...shown].map(([name, read]) => [name, read()] as const)])
}

/** Takes over what the console in the language before held. */
export function takeHeld(held: Held): void {
  taken.clear()
  for (const [name, value] of held) taken.set(name, value)
}

/**
 * A state that the console in another language takes over, as `useState`. It is kept nowhere: a new
 * key, shown this one time, is lost neither to a change of language nor to a storage.
 * @param name its own in the console; `null` where nothing is taken over
 * @param holds what is taken over of a value; all of it by default
 */
export function useHeld<T>(name: string | null, initial: T, holds = (value: T) => value) {
  const [value, setValue] = useState<T>(() =>
    // Both languages are built of one release: what one holds is what the other would.
    name !== null && taken.has(name) ? (taken.get(name) as T) : initial,
  )
  const now = useRef(value)
  now.current = value
  useEffect(() => {
    if (name === null) return
    taken.delete(name)
    shown.set(name, () => holds(now.current))
    return () => {
      shown.delete(name)
    }
  }, [name])
  return [value, setValue] as const
}
