import { render } from 'preact'
import { personText } from '#shared/text/agent/text.ts'
import { chooseLocale } from '#shared/text/locale.ts'
import { Notice } from './notice.tsx'

/** How often the panel looks whether its extension is still there, in milliseconds. */
const pause = 2_000

/**
 * Watches whether the extension is still there. After an update or a stop, the panel is orphaned: it
 * shows no usager any more, and says what can be done, in place of the panel.
 */
export function watchExtension(place: string): void {
  const timer = setInterval(() => {
    if (isAlive()) return
    clearInterval(timer)
    const { lang } = document.documentElement
    const main = document.createElement('main')
    document.getElementById(place)?.replaceWith(main)
    render(<Notice says={personText[chooseLocale([lang])].gone} />, main)
  }, pause)
}

function isAlive(): boolean {
  try {
    return Boolean(chrome.runtime.id)
  } catch {
    return false
  }
}
