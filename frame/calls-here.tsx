import { useState } from 'preact/hooks'
import { useLanguage } from '../extension/panel/hooks/language.tsx'

/**
 * Lets the browser open calls here: a press on a number, or a telephone program that opens `tel:`.
 * Offered where the panel stands alone; the browser asks the agent for consent. The number follows
 * `#`, so that no server writes it into a log.
 */
export function CallsHere() {
  const { text } = useLanguage()
  const [isAsked, setAsked] = useState(false)
  if (window !== window.top || !('registerProtocolHandler' in navigator)) return null
  const receive = () => {
    navigator.registerProtocolHandler('tel', `${location.origin}${location.pathname}#phone=%s`)
    setAsked(true)
  }
  return (
    <p class="small calls">
      <button type="button" class="bare" onClick={receive}>
        {text.calls.receive}
      </button>{' '}
      <span class="muted" role="status">
        {isAsked && text.calls.asked}
      </span>
    </p>
  )
}
