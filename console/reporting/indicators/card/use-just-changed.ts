import { useEffect, useRef, useState } from 'preact/hooks'

const brief = 5_000

/** Whether a value is another than it was a moment ago; never true for the first one. */
export function useJustChanged(value: string): boolean {
  const previous = useRef(value)
  const [changed, setChanged] = useState(false)

  useEffect(() => {
    if (previous.current === value) return
    previous.current = value
    setChanged(true)
    const timer = setTimeout(() => setChanged(false), brief)
    return () => clearTimeout(timer)
  }, [value])

  return changed
}
