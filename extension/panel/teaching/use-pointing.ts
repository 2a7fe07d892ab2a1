import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { FromPanel } from '../../shared/messages.ts'
import { type Pointing, pointingLine } from '../../shared/teaching.ts'

/** Whether the agent points in the page now, and how that begins and ends. */
interface PointingLine {
  isPointing: boolean
  start(asked: Pointing): void
  stop(): void
}

/**
 * Lets the agent point in the page of a tab. It ends by itself when they have, when the page is
 * another one, and when this panel closes.
 * @param say how the background is asked; it answers once the page is ready
 */
export function usePointing(
  tab: number,
  generation: number,
  say: (message: FromPanel) => Promise<unknown>,
): PointingLine {
  const [line, setLine] = useState<chrome.runtime.Port | null>(null)
  const stop = () => {
    line?.disconnect()
    setLine(null)
  }

  /** The page it is now; a line that comes too late is not for it. */
  const page = useRef<object | null>(null)
  // With what is drawn: who presses at once is heard too.
  useLayoutEffect(() => {
    page.current = {}
    setLine(null)
    return () => {
      page.current = null
    }
  }, [tab, generation])
  useEffect(() => () => line?.disconnect(), [line])

  const start = async (asked: Pointing) => {
    const { current } = page
    await say({ kind: 'point', tab, field: asked.field })
    if (current === null || page.current !== current) return
    const port = chrome.tabs.connect(tab, { name: pointingLine, frameId: 0 })
    port.onDisconnect.addListener(() => {
      // Read, so that a page that refuses is no fault of the panel.
      void chrome.runtime.lastError
      setLine((now) => (now === port ? null : now))
    })
    port.postMessage(asked)
    setLine(port)
  }
  return {
    isPointing: line !== null,
    start: (asked) => void start(asked).catch(() => {}),
    stop,
  }
}
