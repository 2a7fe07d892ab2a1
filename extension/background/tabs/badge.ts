import { personText } from '#shared/text/agent/text.ts'
import type { TabState } from '../../shared/state.ts'
import { readLanguage } from '../hub/read-language.ts'

/** A white dot on the blue of the general interest: it says only that the page shows a subject. */
const [ground, dot] = ['#1F4E79', '#FFFFFF']

/**
 * Marks the button of the toolbar where the page of a tab shows a subject. It names nobody, and says
 * nothing about the hub: nothing was asked.
 * @param state of the tab; `undefined` when it was closed
 */
export async function showBadge(tabId: number, state: TabState | undefined): Promise<void> {
  if (!state) return
  const { action, i18n } = chrome
  const isSeen = state.page === 'seen' && state.sightings.length > 0
  const color = isSeen
    ? [
        action.setBadgeBackgroundColor({ tabId, color: ground }),
        action.setBadgeTextColor({ tabId, color: dot }),
      ]
    : []
  // Asked before any wait, so that the mark of an earlier state never overwrites that of a later one.
  const mark = Promise.all([action.setBadgeText({ tabId, text: isSeen ? '•' : '' }), ...color])
  // The tab may be closed by now: here, and below.
  const marked = mark.catch(() => undefined)
  const title = isSeen ? personText[await readLanguage()].badge : i18n.getMessage('open')
  await action.setTitle({ tabId, title }).catch(() => undefined)
  await marked
}
