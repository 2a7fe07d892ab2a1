import { useEffect, useState } from 'preact/hooks'

type Area = 'session' | 'local' | 'managed'

/**
 * One value of the browser's storage, and its changes. Never the one of another name, not even for
 * the time of a reading. `undefined` while it is not read yet, `null` when there is none.
 */
export function useStored(area: Area, name: string): unknown {
  const [found, setFound] = useState<{ name: string; value: unknown }>()

  useEffect(() => {
    let heard = false
    const hear = (value: unknown) => {
      heard = true
      setFound({ name, value: value ?? null })
    }
    const onChanged = (changes: Record<string, { newValue?: unknown }>, changed: string) => {
      const change = changes[name]
      if (changed === area && change) hear(change.newValue)
    }
    chrome.storage.onChanged.addListener(onChanged)
    // A change heard while reading is newer. Firefox refuses `managed` where there is no policy.
    chrome.storage[area].get(name).then(
      (read) => heard || hear(read[name]),
      () => heard || hear(null),
    )
    return () => {
      heard = true
      chrome.storage.onChanged.removeListener(onChanged)
    }
  }, [area, name])
  return found?.name === name ? found.value : undefined
}
