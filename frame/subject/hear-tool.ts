import { chatwootQuestion, readChatwoot } from './chatwoot.ts'
import type { Handed } from './handed.ts'
import { readAddress, readSource } from './read-address.ts'

/** The tool that shows the panel. */
export interface Tool {
  /** Asks it again what is open. */
  ask(): void
}

/**
 * Hears what the tool hands: by the address of the panel, and by the message of a tool that has one.
 * A message counts when the page around this one sent it, from an origin that the organisation named.
 * @param onHanded called at once with what the address says, and then whenever it or the tool says more
 */
export function hearTool(origins: readonly string[], onHanded: (handed: Handed) => void): Tool {
  const isFramed = window.parent !== window
  const readAgain = () => onHanded(readAddress(location.hash))
  const ask = () => {
    // It says nothing, so it may be heard by any page around this one.
    if (isFramed) window.parent.postMessage(chatwootQuestion, '*')
  }
  addEventListener('hashchange', readAgain)
  addEventListener('message', ({ origin, source, data }) => {
    if (!isFramed || source !== window.parent || !origins.includes(origin)) return
    const handed = readChatwoot(data, readSource(location.hash))
    if (handed) onHanded(handed)
  })
  readAgain()
  ask()
  return {
    ask() {
      readAgain()
      ask()
    },
  }
}
