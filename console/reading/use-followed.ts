import { useEffect, useState } from 'preact/hooks'
import { follow } from './follow.ts'
import { afterReading, type Followed, nothingYet } from './followed.ts'

/**
 * The indicators of the organisation that holds this key, as fresh as the network allows.
 * @param attempt another number asks again, even with the same key.
 */
export function useFollowed(key: string | null, attempt: number): Followed {
  const [followed, setFollowed] = useState(nothingYet)

  useEffect(() => {
    setFollowed(nothingYet)
    if (key === null) return
    const stop = new AbortController()
    const hear: Parameters<typeof follow>[1] = (reading) =>
      setFollowed((known) => afterReading(known, reading, new Date()))
    void follow(key, hear, stop.signal)
    return () => stop.abort()
  }, [key, attempt])

  return followed
}
