import { longestText } from '../../shared/reading.ts'
import { findHub } from '../hub/find-hub.ts'
import type { Deps } from '../platform/deps.ts'
import { readCall } from './read-call.ts'

/** Listens to the chords that are pressed in a page, and to what is typed after the keyword in the address bar. */
export function listenToKeys({
  chord,
  panel,
  tabs,
  typed,
}: Pick<Deps, 'chord' | 'panel' | 'tabs' | 'typed'>): void {
  chrome.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return
    const { id, url, windowId } = tab
    const isSame = command === 'same_purpose'
    panel.open({ windowId }).catch(() => undefined)
    void tabs
      .moved(id, url)
      .then(async () =>
        isSame ? chord.samePurpose(id) : typed.open(id, readCall(url, await findHub())),
      )
  })
  // The panel opens in the very event alone, which does not say in which window it is.
  let windowId: number | undefined
  chrome.omnibox.onInputStarted.addListener(() => {
    void chrome.windows.getLastFocused().then(({ id }) => {
      windowId = id
    })
  })
  const tabBeside = async (opened: Promise<void>, windowId: number) => {
    await opened
    const [tab] = await chrome.tabs.query({ active: true, windowId })
    return tab
  }
  chrome.omnibox.onInputEntered.addListener((text) => {
    const beside =
      windowId === undefined
        ? Promise.reject(new Error('no window'))
        : tabBeside(panel.open({ windowId }), windowId)
    // Where the browser opens no panel for it, the same page opens in a tab.
    void beside
      .catch(() => chrome.tabs.create({ url: chrome.runtime.getURL('panel/panel.html') }))
      .then((tab) =>
        tab?.id === undefined ? undefined : typed.open(tab.id, text.slice(0, longestText)),
      )
  })
}
