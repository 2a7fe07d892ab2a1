import { useEffect, useState } from 'preact/hooks'

/** From here on the pages stand beside what they open. */
const wide = '(width >= 64rem)'

/** Whether there is room for the list of pages beside a page. */
export function useIsWide(): boolean {
  const [isWide, setIsWide] = useState(() => matchMedia(wide).matches)
  useEffect(() => {
    const query = matchMedia(wide)
    const hear = () => setIsWide(query.matches)
    query.addEventListener('change', hear)
    return () => query.removeEventListener('change', hear)
  }, [])
  return isWide
}
