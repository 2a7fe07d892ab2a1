import { useEffect, useState } from 'preact/hooks'

/** The time that anybody needs to read a name and press a key, in milliseconds. */
const glance = 400

/**
 * Whether what the page shows has stood long enough to be seen: a key that was meant for the request
 * before must not look up the next.
 * @param seen what the page shows, as one text
 */
export function useSettled(seen: string): boolean {
  const [settled, setSettled] = useState<string | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(seen), glance)
    return () => clearTimeout(timer)
  }, [seen])
  return settled === seen
}
