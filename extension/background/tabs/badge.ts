import { personText } from '#shared/text/agent/text.ts'
import type { TabState } from '../../shared/state.ts'
import { readLanguage } from '../hub/read-language.ts'

/** Of the blue of the general interest, with a dot in white: it says that there is something, and no more. */
const [ground, dot] = ['#1F4E79', '#FFFFFF']

/**
 * Marks the button of the toolbar where the page of a tab shows a subject. It says nothing of whom,
 * nor whether the hub knows anything: nothing was asked.
 * @param state of the tab; `undefined` when it was closed
 */
export async function showBadge(tabId: number, state: TabState | undefined): Promise<void> {
  if (!state) return
  const { action, i18n } = chrome
  const isSeen = state.page === 'seen' && state.sightings.length > 0
  const title = isSeen ? personText[await readLanguage()].badge : i18n.getMessage('open')
  const marked = isSeen
    ? [
        action.setBadgeBackgroundColor({ tabId, color: ground }),
        action.setBadgeTextColor({ tabId, color: dot }),
      ]
    : []
  await Promise.all([
    action.setBadgeText({ tabId, text: isSeen ? '•' : '' }),
    action.setTitle({ tabId, title }),
    ...marked,
    // The tab may be closed by now.
  ]).catch(() => undefined)
}
