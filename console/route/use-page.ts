import { useEffect, useState } from 'preact/hooks'
import { type Address, readAddress } from './page.ts'

interface At extends Address {
  /** Whether somebody went from one to another since the console opened. */
  moved: boolean
}

/** The page that is looked at. */
export function usePage(): At {
  const [now, setNow] = useState<At>(() => ({ ...readAddress(location.hash), moved: false }))

  useEffect(() => {
    const onChange = () =>
      setNow((before) => {
        const now = readAddress(location.hash)
        const isSame =
          now.page === before.page && now.inside === before.inside && now.part === before.part
        return isSame ? before : { ...now, moved: true }
      })
    // The address may have changed after it was read above and before this listens.
    onChange()
    addEventListener('hashchange', onChange)
    return () => removeEventListener('hashchange', onChange)
  }, [])

  return now
}
