import { matchPatternOf } from '../../shared/permission-pattern.ts'
import { createMutex } from '../platform/mutex.ts'

const id = 'page'
const runExclusive = createMutex()

/** Registers the script for every page of these origins, and for no other. */
export function registerContentScript(file: string, origins: readonly string[]): Promise<void> {
  return runExclusive(async () => {
    const [known] = await chrome.scripting.getRegisteredContentScripts({ ids: [id] })
    const script: chrome.scripting.RegisteredContentScript = {
      id,
      matches: [...new Set(origins.map(matchPatternOf))],
      js: [file],
      // At the start, so that a new page is known to be one before it shows anything.
      runAt: 'document_start',
      allFrames: false,
      persistAcrossSessions: true,
    }
    if (origins.length > 0) {
      if (known) await chrome.scripting.updateContentScripts([script])
      else await chrome.scripting.registerContentScripts([script])
    } else if (known) await chrome.scripting.unregisterContentScripts({ ids: [id] })
  })
}

/** Puts the script into a page that is open already. A page that refuses is left alone. */
export async function injectContentScript(file: string, tab: number): Promise<void> {
  await chrome.scripting
    .executeScript({ target: { tabId: tab }, files: [file] })
    .catch(() => undefined)
}
