import { canonicalUrl } from '../../shared/canonical-url.ts'
import type { ReadPage, Sighted, Stop } from '../../shared/messages.ts'
import { newTab, type Sighting, type TabState } from '../../shared/state.ts'
import { endsTyped } from '../../shared/typed.ts'
import { originOfPage } from '../permissions/origin-of.ts'
import type { Deps } from '../platform/deps.ts'
import { createEvent, type Event } from '../platform/event.ts'
import { freshTab, type TabRecord } from '../platform/session-store.ts'
import { type DescribedPage, describePage } from '../reading/describe-page.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    tabs: Tabs
  }
}

/** What is known of the tabs of the browser. */
export interface Tabs {
  /** The page of a tab was left, with all that was asked about it. */
  onLeft: Event<[tab: number]>
  /** What a page shows was described and kept. */
  onDescribed: Event<[tab: number, sighted: Sighted, page: DescribedPage]>
  /**
   * A tab shows this address now; `undefined` where the extension may not know it. Another address
   * is a new generation, and so is a new page at the same one.
   */
  moved(tab: number, url: string | undefined, isNewPage?: boolean): Promise<void>
  /** The script of a page is there. @returns the look it is asked for; nothing if not granted */
  arrived(tab: number, url: string): Promise<ReadPage | undefined>
  /** A page moved by script, and its script reports it before the browser does. */
  movedWithin(tab: number, url: string, href: string): Promise<void>
  /** A page script reported what it found. */
  sighted(tab: number, url: string, sighted: Sighted): Promise<void>
  /** Changes the state of a tab, unless it has moved on: then `work` is not asked. */
  change(tab: number, generation: number, work: (state: TabState) => TabState): Promise<void>
  closed(tab: number): Promise<void>
  /** Forgets what a page showed and all that was asked of it, until the agent turns to its tab. */
  sleep(tab: number, isMeant?: (tab: TabRecord) => boolean): Promise<void>
  /** Forgets the tabs of origins whose permission was withdrawn. */
  forgetOrigins(origins: readonly string[]): Promise<void>
}

export function createTabs({
  store,
  grantedOrigins,
  rules,
  ownAddresses,
}: Pick<Deps, 'store' | 'grantedOrigins' | 'rules' | 'ownAddresses'>): Tabs {
  const left = createEvent<[tab: number]>()
  const described = createEvent<[tab: number, sighted: Sighted, page: DescribedPage]>()
  const move = async (tab: number, url: string | undefined, isNewPage: boolean) => {
    let look: ReadPage | undefined
    await store.change(async () => {
      const known = await store.tab(tab)
      const origin = originOfPage(url)
      const href = origin === null || url === undefined ? null : canonicalUrl(url)
      const isSamePage = known && href !== null && known.note.href === href && !isNewPage
      // Of two pages that may not be known, neither is what the agent typed for.
      const isUnknown = known && href === null && known.note.href === null && !known.note.isAsleep
      const isSame = isSamePage || (isUnknown && isTyped(known.state))
      const isGranted = origin !== null && (await grantedOrigins.has(origin))
      const generation = (known?.state.generation ?? 0) + (isSame ? 0 : 1)
      if (isGranted && href !== null)
        look = { kind: 'read_page', generation, href, ...(await rules.of(href)) }
      if (isSame || (!known && origin === null)) return {}
      left.emit(tab)
      const page = origin === null ? 'unknown' : isGranted ? 'reading' : 'not_granted'
      const kept = keptTyped(known?.state, page === 'reading')
      const state = { generation, origin, page, ...kept } as const
      return { tabs: { [tab]: freshTab(state, href, known?.note.since) } }
    })
    return look
  }
  const moved: Tabs['moved'] = async (tab, url, isNewPage = false) => {
    const look = await move(tab, url, isNewPage)
    if (!look) return
    await chrome.tabs.sendMessage(tab, look, { frameId: 0 }).catch(() =>
      // Nobody hears it: the script is not there yet, and says so when it arrives, or it never will
      // be, as on what the browser shows in place of a page. Whoever was seen there is not any more.
      changeTab(tab, look.generation, (known) => {
        const { generation, origin, page } = known.state
        const { href, since } = known.note
        if (page === 'reading') return known
        left.emit(tab)
        const kept = keptTyped(known.state, true)
        return freshTab({ generation, origin, page: 'reading', ...kept }, href, since)
      }),
    )
  }
  const changeTab = (tab: number, generation: number, work: (tab: TabRecord) => TabRecord) =>
    store.change(async () => {
      const known = await store.tab(tab)
      return known?.state.generation === generation ? { tabs: { [tab]: work(known) } } : {}
    })
  return {
    onLeft: left.event,
    onDescribed: described.event,
    moved,
    change: (tab, generation, work) =>
      changeTab(tab, generation, ({ state, note }) => ({ state: work(state), note })),
    // Another script means another page: late messages of the previous one are dropped.
    arrived: (tab, url) => move(tab, url, true),
    async movedWithin(tab, url, href) {
      const origin = originOfPage(url)
      if (origin !== null && originOfPage(href) === origin) await moved(tab, href)
    },
    async sighted(tab, url, sighted) {
      const origin = originOfPage(url)
      const { href, generation } = sighted
      if (origin === null || originOfPage(href) !== origin) return
      let isLate = false
      let isAnew = false
      let judged: DescribedPage | undefined
      // In one transaction, so that sightings are handled in the order they came.
      await store.change(async () => {
        const known = await store.tab(tab)
        if (!known || !(await grantedOrigins.has(origin))) return {}
        const { state, note } = known
        if (note.isAsleep) return {}
        isLate = note.href !== href || state.generation !== generation
        if (isLate) return {}
        const seen = await describePage({ rules, ownAddresses }, sighted)
        judged = seen
        const content = sighted.spotted?.content ?? null
        const isEnded = state.typed !== null && endsTyped(state.typed, seen.state.sightings)
        const typed = isEnded ? null : state.typed
        const { message } = seen
        const isShown = state.sightings.length > 0 || state.look.state !== 'none'
        const isNext = note.message !== null && note.message !== seen.message
        const isNew = isNext || (sighted.rule === null && note.content !== content)
        // What the agent typed is not of the page, and stays when that is drawn anew.
        const isOfPage = typed === null
        isAnew = isOfPage && isShown && isNew
        const isOther = isEnded || (isOfPage && (isAnew || isAnother(state, seen.state)))
        if (isOther) left.emit(tab)
        const isChanged =
          state.name !== seen.state.name ||
          JSON.stringify(state.sightings) !== JSON.stringify(seen.state.sightings)
        const shownAt = isAnew || isChanged ? Date.now() : note.shownAt
        const isBroken = state.isBroken && seen.state.page === 'nothing_seen'
        const now = {
          ...state,
          ...seen.state,
          generation: generation + (isAnew ? 1 : 0),
          isBroken,
          typed,
          chord: isChanged ? null : state.chord,
          look: isOther ? newTab.look : state.look,
        }
        return {
          tabs: {
            [tab]: { state: now, note: { ...note, shownAt, tool: seen.rule, content, message } },
          },
        }
      })
      // It is another page, though it has not moved: what was chosen on the one before is gone with it.
      if (isAnew) await moved(tab, href)
      // The sighting is of a page that was left. If the tab is there now, its script missed the last order.
      if (isLate && canonicalUrl(url) === href) await moved(tab, url)
      if (judged) described.emit(tab, sighted, judged)
    },
    closed: (tab) =>
      store.change(async () => {
        left.emit(tab)
        return { tabs: { [tab]: null } }
      }),
    sleep: (tab, isMeant = () => true) =>
      store.change(async () => {
        const known = await store.tab(tab)
        if (!known || !isMeant(known)) return {}
        if (known.note.href === null && !isTyped(known.state)) return {}
        left.emit(tab)
        const { generation, origin, page: was } = known.state
        const page = was === 'unknown' || was === 'not_granted' ? was : 'reading'
        const { state, note } = freshTab({ generation, origin, page }, null, known.note.since)
        return { tabs: { [tab]: { state, note: { ...note, isAsleep: true } } } }
      }),
    async forgetOrigins(gone) {
      for (const tab of await store.tabs()) {
        const origin = (await store.tab(tab))?.state.origin
        if (!origin || !gone.includes(origin)) continue
        await chrome.tabs.sendMessage(tab, stop, { frameId: 0 }).catch(() => undefined)
        await moved(tab, origin, true)
      }
    },
  }
}

const stop: Stop = { kind: 'stop' }

const isTyped = ({ typed, field }: TabState) => typed !== null || field !== null

/**
 * What stays of what the agent typed when its tab shows another page. What was told of it stays beside
 * a page that shows nobody; beside one that may, the agent gives the purpose again.
 */
function keptTyped(state: TabState | undefined, mayShow: boolean): Partial<TabState> {
  if (!state || !isTyped(state)) return {}
  const { typed, field, look } = state
  const isKept = typed !== null && !mayShow && look.state !== 'asking'
  return { typed: typed && { ...typed, beside: [] }, field, ...(isKept && { look }) }
}

/**
 * Whether a page shows somebody else than before. What is sure may be joined by more; what is only
 * likely holds no longer than all that it was likely beside.
 */
function isAnother(before: Pick<TabState, 'sightings' | 'name'>, now: typeof before): boolean {
  const isKept = before.sightings.every((one) => now.sightings.some(isSameAs(one)))
  const isDoubtful = before.sightings.some(({ trust }) => trust === 'likely')
  const isJoined = now.sightings.length > before.sightings.length
  return before.name !== now.name || !isKept || (isDoubtful && isJoined)
}

const isSameAs = (one: Sighting) => (other: Sighting) =>
  one.kind === other.kind && one.value === other.value && one.trust === other.trust
