import { useEffect, useState } from 'preact/hooks'

/** From here on a wide drawing keeps the size of its letters. */
const roomy = '(width >= 40rem)'

/** Whether a drawing may be wide. */
export function useIsRoomy(): boolean {
  const [isRoomy, setIsRoomy] = useState(() => matchMedia(roomy).matches)
  useEffect(() => {
    const query = matchMedia(roomy)
    const hear = () => setIsRoomy(query.matches)
    query.addEventListener('change', hear)
    return () => query.removeEventListener('change', hear)
  }, [])
  return isRoomy
}
