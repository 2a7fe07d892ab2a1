import { useEffect, useState } from 'preact/hooks'

/** The current time, updated every `pause` milliseconds. */
export function useNow(pause: number): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), pause)
    return () => clearInterval(timer)
  }, [pause])
  return now
}
