import { useEffect, useState } from 'preact/hooks'

/** Up to here a drawing is drawn for a phone. */
const narrow = '(width < 40rem)'

/** Units a drawing has across: about as many pixels as it is shown with, so that letters keep their size. */
export function useDrawingWidth(): number {
  const [isNarrow, setIsNarrow] = useState(() => matchMedia(narrow).matches)
  useEffect(() => {
    const query = matchMedia(narrow)
    const hear = () => setIsNarrow(query.matches)
    query.addEventListener('change', hear)
    return () => query.removeEventListener('change', hear)
  }, [])
  return isNarrow ? 320 : 760
}
