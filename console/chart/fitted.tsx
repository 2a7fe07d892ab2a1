import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** How wide a drawing is made at most, and where nothing says how much room there is. */
const widest = 960
const narrowest = 200

/**
 * A drawing made for the room there is, so that its letters keep their size on a phone.
 * @param children draws it, `width` units wide: one unit is a pixel.
 */
export function Fitted({ children }: { children: (width: number) => ComponentChildren }) {
  const room = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(widest)
  useLayoutEffect(() => {
    const { current } = room
    if (!current) return
    const measure = () => {
      const found = Math.round(current.clientWidth)
      if (found > 0) setWidth(Math.min(widest, Math.max(narrowest, found)))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={room} class="chart-fitted">
      {children(width)}
    </div>
  )
}
