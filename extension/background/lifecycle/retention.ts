import { expiryOf, expiryOfTyped, forgetLook, lookLifetime } from '../../shared/forget-look.ts'
import type { Deps } from '../platform/deps.ts'
import { createMutex } from '../platform/mutex.ts'
import type { TabRecord } from '../platform/session-store.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    retention: Retention
  }
}

/**
 * Forgets what is known of persons: an answer after five minutes, to a look and to an act, and what a
 * page showed five minutes after the agent turned away from it. The background may be stopped
 * meanwhile: an alarm wakes it.
 */
export interface Retention {
  /** Something about a tab was written: sets the alarm that will forget it. */
  schedule(): Promise<void>
  /** Forgets what is past its time, and notes which tabs are not looked at. */
  sweep(): Promise<void>
  /** Forgets at once all that is shown or was seen. */
  forgetAll(): Promise<void>
  /** The agent is back: reads again what windows show. */
  wake(): Promise<void>
}

/** Name of the alarm that wakes the background to forget. */
export const retentionAlarm = 'forget'

export function createRetention({
  store,
  tabs,
  keptActs,
}: Pick<Deps, 'store' | 'keptActs'> & {
  tabs: Pick<Deps['tabs'], 'change' | 'sleep' | 'moved'>
}): Retention {
  // One at a time, so that a schedule sees the alarm that a sweep has just set.
  const runExclusive = createMutex()
  /** When the alarm will fire, as far as this background knows. */
  let planned = 0
  const ringAt = async (when: number) => {
    planned = when
    await chrome.alarms.create(retentionAlarm, { when })
  }
  const activeTabs = async () => {
    const active = await chrome.tabs.query({ active: true })
    return active.flatMap(({ id, url }) => (id === undefined ? [] : [{ id, url }]))
  }
  /** Notes whether a tab is the active one of its window. @returns what is known of it then */
  const note = async (tab: number, isActive: boolean): Promise<TabRecord | undefined> => {
    let known = await store.tab(tab)
    if (!known || isActive === (known.note.since === null)) return known
    await store.change(async () => {
      known = await store.tab(tab)
      if (!known) return {}
      known = { ...known, note: { ...known.note, since: isActive ? null : Date.now() } }
      return { tabs: { [tab]: known } }
    })
    return known
  }
  const forgetOld = async (tab: number, { state, note: { href, since } }: TabRecord) => {
    const now = Date.now()
    const leftAt = since === null || href === null ? null : since + lookLifetime
    if (leftAt !== null && leftAt <= now) {
      await tabs.sleep(tab, ({ note }) => note.since === since)
      return null
    }
    const typedEnd = expiryOfTyped(state)
    if (typedEnd !== null && typedEnd <= now)
      await tabs.change(tab, state.generation, (newer) =>
        expiryOfTyped(newer) === typedEnd ? { ...newer, typed: null, field: null } : newer,
      )
    const end = expiryOf(state.look)
    if (end === null || end > now)
      return earliest([leftAt, end, typedEnd !== null && typedEnd > now ? typedEnd : null])
    const { look } = state
    await tabs.change(tab, state.generation, (newer) => {
      const isSame = expiryOf(newer.look) === end && newer.look.state === look.state
      return isSame ? { ...newer, look: forgetLook(newer.look, newer.sightings) } : newer
    })
    return leftAt
  }
  return {
    schedule: () =>
      runExclusive(async () => {
        if (planned > Date.now()) return
        if (!(await chrome.alarms.get(retentionAlarm))) await ringAt(Date.now() + lookLifetime)
      }),
    sweep: () =>
      runExclusive(async () => {
        const active = new Set((await activeTabs()).map(({ id }) => id))
        const ends: (number | null)[] = []
        for (const tab of await store.tabs()) {
          const known = await note(tab, active.has(tab))
          if (known) ends.push(await forgetOld(tab, known))
        }
        ends.push(await keptActs.forgetTold(Date.now() - lookLifetime))
        const next = earliest(ends)
        if (next !== null) await ringAt(next)
      }),
    async forgetAll() {
      for (const tab of await store.tabs()) await tabs.sleep(tab)
      await keptActs.forgetTold(Date.now())
    },
    async wake() {
      for (const { id, url } of await activeTabs()) await tabs.moved(id, url)
    },
  }
}

/** The first of some moments, in milliseconds since 1970; `null` where there is none. */
function earliest(moments: readonly (number | null)[]): number | null {
  const some = moments.filter((moment) => moment !== null)
  return some.length > 0 ? Math.min(...some) : null
}
