import { followUpsText, personText } from '#shared/text/agent/text.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { readLanguage } from '../hub/read-language.ts'
import type { Deps } from '../platform/deps.ts'
import { createMutex } from '../platform/mutex.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    badge: Badge
  }
}

/**
 * The mark on the button of the toolbar: a dot where the page of a tab shows a subject, and the
 * number of what the agent follows up that is due. Neither names anybody. The dot says nothing about
 * the hub, which was not asked; the number nothing about the page.
 */
export interface Badge {
  /** Draws it for a tab, from what is kept. */
  show(tab: number): Promise<void>
  /** Draws it for every tab. */
  showAll(): Promise<void>
}

/** White on the blue of the general interest. */
const [ground, ink] = ['#1F4E79', '#FFFFFF']

/** Beyond it, the number does not fit. */
const most = 99

export function createBadge({ store }: Pick<Deps, 'store'>): Badge {
  // One after the other, each from what is kept then: an earlier state never overwrites a later one.
  const runExclusive = createMutex()
  const draw = async (tabId: number | undefined, isSeen: boolean) => {
    const { action, i18n } = chrome
    const due = (await store.read('due')) ?? 0
    const number = due > most ? `${most}+` : due > 0 ? `${due}` : ''
    const text = `${isSeen ? '•' : ''}${number}`
    const locale = await readLanguage()
    const title = isSeen ? personText[locale].badge : i18n.getMessage('open')
    const counted = due > 0 && formatCount(due, followUpsText[locale].due, locale)
    const of = tabId === undefined ? {} : { tabId }
    const color =
      text === ''
        ? []
        : [
            action.setBadgeBackgroundColor({ ...of, color: ground }),
            action.setBadgeTextColor({ ...of, color: ink }),
          ]
    await Promise.all([
      action.setBadgeText({ ...of, text }),
      action.setTitle({ ...of, title: counted ? `${title} · ${counted}` : title }),
      ...color,
    ])
  }
  const show = (tab: number) =>
    runExclusive(async () => {
      const state = (await store.tab(tab))?.state
      // The tab may be closed by now.
      if (state)
        await draw(tab, state.page === 'seen' && state.sightings.length > 0).catch(() => undefined)
    })
  return {
    show,
    async showAll() {
      await runExclusive(() => draw(undefined, false).catch(() => undefined))
      for (const tab of await store.tabs()) await show(tab)
    },
  }
}
