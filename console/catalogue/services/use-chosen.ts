import { useEffect, useState } from 'preact/hooks'
import { fragments } from '../../route/page.ts'

/** What stands in the place of a short name while a service is begun; no short name is this. */
export const begun = '+'

/** The address of one service in the console, or of a new one. */
export function addressOf(service: string): string {
  return `${fragments.services}/${service}`
}

/** The service that is looked at, `null` for all of them, and whether somebody went from one to another. */
export function useChosen(): { chosen: string | null; moved: boolean } {
  const [now, setNow] = useState(() => ({ chosen: chosenIn(location.hash), moved: false }))
  useEffect(() => {
    const onChange = () => {
      if (!location.hash.startsWith(fragments.services)) return
      const chosen = chosenIn(location.hash)
      setNow((before) => (before.chosen === chosen ? before : { chosen, moved: true }))
    }
    addEventListener('hashchange', onChange)
    return () => removeEventListener('hashchange', onChange)
  }, [])
  return now
}

function chosenIn(fragment: string): string | null {
  const [, service] = fragment.split('/')
  return service || null
}
