import type { TabActs } from '../../shared/acts.ts'
import { newTab, type SessionState, type TabState } from '../../shared/state.ts'
import { createEvent, type Event } from './event.ts'
import { createMutex } from './mutex.ts'

declare module './deps.ts' {
  interface Deps {
    store: SessionStore
  }
}

/** What the background alone needs to know of a tab, beside what the panel reads. */
interface TabNote {
  /** Address of its page where the extension may know it, without what follows `#`. */
  href: string | null
  /** The rule that saw it, `id@version`. */
  tool: string | null
  /** Of a page that no rule knows, which of the things it has shown to be read it shows now. */
  content: number | null
  /** Of a correspondence, which message is open. */
  message: string | null
  /** When it last showed something else, in milliseconds since 1970. */
  shownAt: number
  /**
   * Since when nobody looks at it, in milliseconds since 1970; of a new page, since it came. `null`
   * while it is the one its window shows.
   */
  since: number | null
  /** What it showed was forgotten: nothing is heard of it until the agent turns to it. */
  isAsleep: boolean
}

/** All that is known of a tab. */
export interface TabRecord {
  state: TabState
  note: TabNote
}

type Session = Pick<
  SessionState,
  'agent' | 'signIn' | 'tokens' | 'beliefs' | 'due' | 'update' | 'lastPurposes' | 'standing'
>

type Tabs = Readonly<Record<number, TabRecord | null>>

/** What is to be written. A tab that is `null` is forgotten. */
interface Written extends Partial<Session> {
  tabs?: Tabs
  /** What is typed and done beside a tab; `null`, and it is forgotten. */
  acts?: Readonly<Record<number, TabActs | null>>
}

/** The memory of the session: kept until the browser closes, out of reach of pages. */
export interface SessionStore {
  /** Something was written; with the tabs that were, if any, and the rest by name. */
  onWritten: Event<[Tabs, Partial<Session>]>
  read<N extends keyof Session>(name: N): Promise<Session[N] | null>
  /** `undefined` when nothing is known of it. */
  tab(tab: number): Promise<TabRecord | undefined>
  /** The tabs something is known of. */
  tabs(): Promise<number[]>
  /** What is typed and done beside each tab. */
  acts(): Promise<ReadonlyMap<number, TabActs>>
  /** Changes the memory in one transaction: no other change happens between what `work` reads and returns. */
  change(work: () => Promise<Written>): Promise<void>
}

const stateOf = (tab: number) => `tab.${tab}`
const noteOf = (tab: number) => `note.${tab}`
const actsOf = (tab: number | string) => `acts.${tab}`

/** The memory of the session. Pages cannot reach it: it is for trusted contexts, as browsers set it. */
export function openSessionStore(): SessionStore {
  const written = createEvent<[Tabs, Partial<Session>]>()
  const area = chrome.storage.session
  const runExclusive = createMutex()
  return {
    onWritten: written.event,
    read: async (name) => ((await area.get(name))[name] as never) ?? null,
    async tab(tab) {
      const found = await area.get([stateOf(tab), noteOf(tab)])
      const state = found[stateOf(tab)] as TabState | undefined
      const note = found[noteOf(tab)] as TabNote | undefined
      return state && note && { state, note }
    },
    async tabs() {
      const names = Object.keys(await area.get(null))
      return names.filter((name) => name.startsWith('tab.')).map((name) => Number(name.slice(4)))
    },
    async acts() {
      const kept = Object.entries(await area.get(null))
      const isActs = ([name]: [string, unknown]) => name.startsWith(actsOf(''))
      return new Map(
        kept
          .filter(isActs)
          .map(([name, acts]) => [Number(name.slice(actsOf('').length)), acts as TabActs]),
      )
    },
    change: (work) =>
      runExclusive(async () => {
        const { tabs = {}, acts = {}, ...session } = await work()
        const kept: Record<string, unknown> = session
        const gone: string[] = []
        for (const [id, tab] of Object.entries(tabs)) {
          const names = [stateOf(Number(id)), noteOf(Number(id))] as const
          if (tab === null) gone.push(...names)
          else [kept[names[0]], kept[names[1]]] = [tab.state, tab.note]
        }
        for (const [id, done] of Object.entries(acts)) {
          if (done === null) gone.push(actsOf(id))
          else kept[actsOf(id)] = done
        }
        if (Object.keys(kept).length > 0) await area.set(kept)
        if (gone.length > 0) await area.remove(gone)
        written.emit(tabs, session)
      }),
  }
}

/**
 * A tab as it is when its page has shown nothing yet.
 * @param since when it is no longer the active tab; `null` while it is
 */
export function freshTab(
  state: Partial<TabState>,
  href: string | null,
  since: number | null = Date.now(),
): TabRecord {
  return {
    state: { ...newTab, ...state },
    note: {
      href,
      tool: null,
      content: null,
      message: null,
      shownAt: Date.now(),
      since,
      isAsleep: false,
    },
  }
}
