import { useEffect, useState } from 'preact/hooks'
import { insideOf, type Page, pageAt } from './page.ts'

interface At {
  page: Page
  /** What is looked at inside the page; `null` for the page as a whole. */
  inside: string | null
  /** Whether somebody went from one to another since the console opened. */
  moved: boolean
}

/** The page that is looked at. */
export function usePage(): At {
  const [now, setNow] = useState<At>(() => ({ ...at(), moved: false }))

  useEffect(() => {
    const onChange = () =>
      setNow((before) => {
        const { page, inside } = at()
        const isSame = page === before.page && inside === before.inside
        return isSame ? before : { page, inside, moved: true }
      })
    addEventListener('hashchange', onChange)
    return () => removeEventListener('hashchange', onChange)
  }, [])

  return now
}

const at = () => ({ page: pageAt(location.hash), inside: insideOf(location.hash) })
