import { useEffect, useState } from 'preact/hooks'
import { insideOf, type Page, pageAt, partOf } from './page.ts'

interface At {
  page: Page
  /** What is looked at inside the page; `null` for the page as a whole. */
  inside: string | null
  /** The part of it that has a page of its own; `null` for the whole. */
  part: string | null
  /** Whether somebody went from one to another since the console opened. */
  moved: boolean
}

/** The page that is looked at. */
export function usePage(): At {
  const [now, setNow] = useState<At>(() => ({ ...at(), moved: false }))

  useEffect(() => {
    const onChange = () =>
      setNow((before) => {
        const now = at()
        const isSame =
          now.page === before.page && now.inside === before.inside && now.part === before.part
        return isSame ? before : { ...now, moved: true }
      })
    addEventListener('hashchange', onChange)
    return () => removeEventListener('hashchange', onChange)
  }, [])

  return now
}

const at = () => ({
  page: pageAt(location.hash),
  inside: insideOf(location.hash),
  part: partOf(location.hash),
})
