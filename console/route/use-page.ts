import { useEffect, useState } from 'preact/hooks'
import { type Page, pageAt } from './page.ts'

/** The page that is looked at, and whether somebody went from one to another since the console opened. */
export function usePage(): { page: Page; moved: boolean } {
  const [now, setNow] = useState(() => ({ page: pageAt(location.hash), moved: false }))

  useEffect(() => {
    const onChange = () =>
      setNow((before) => {
        const page = pageAt(location.hash)
        return page === before.page ? before : { page, moved: true }
      })
    addEventListener('hashchange', onChange)
    return () => removeEventListener('hashchange', onChange)
  }, [])

  return now
}
