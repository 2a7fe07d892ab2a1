import type { Sighted } from '../../shared/messages.ts'
import type { Deps } from '../platform/deps.ts'
import { createMutex } from '../platform/mutex.ts'
import type { DescribedPage } from '../reading/describe-page.ts'
import { type Fault, findFaults } from './find-faults.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    persistentFaults: PersistentFaults
  }
}

/** Watches pages that their rule does not fit, and reports faults that last. */
export interface PersistentFaults {
  /** A page was described, for the generation that it named. */
  described(tab: number, sighted: Sighted, page: DescribedPage): Promise<void>
  /** A page was left. */
  left(tab: number): void
}

/**
 * How long a fault stands still before it counts, in milliseconds: a tool draws its page in pieces.
 * And how often a page that still loads is waited for; a background sleeps after thirty seconds.
 */
const still = 5_000
const tries = 4

/** A fault that is waiting: which one, and the timer that checks it again. */
interface Standing {
  what: string
  timer: ReturnType<typeof setTimeout>
}

export function createPersistentFaults({
  rules,
  ruleHistory,
  isSharedFault,
  reportFaults,
  tabs,
}: Pick<
  Deps,
  'rules' | 'ruleHistory' | 'isSharedFault' | 'reportFaults' | 'tabs'
>): PersistentFaults {
  const runExclusive = createMutex()
  const standing = new Map<number, Standing>()
  const left = (tab: number) => {
    clearTimeout(standing.get(tab)?.timer)
    standing.delete(tab)
  }
  const wait = (tab: number, generation: number, faults: readonly Fault[], more: number) => {
    const what = JSON.stringify([generation, faults])
    // A report that fails is sent another day.
    const timer = setTimeout(
      () => void look(tab, generation, faults, more).catch(() => undefined),
      still,
    )
    standing.set(tab, { what, timer })
  }
  const look = async (
    tab: number,
    generation: number,
    faults: readonly Fault[],
    more: number,
  ): Promise<void> => {
    const { timer } = standing.get(tab) ?? {}
    const { status } = await chrome.tabs.get(tab).catch(() => ({ status: undefined }))
    if (standing.get(tab)?.timer !== timer || timer === undefined) return
    if (status !== 'complete') return more > 0 ? wait(tab, generation, faults, more - 1) : left(tab)
    let isThere = false
    await tabs.change(tab, generation, (state) => {
      isThere = true
      return { ...state, isBroken: state.page === 'nothing_seen' }
    })
    if (isThere) await reportFaults(faults)
  }
  return {
    left,
    described: (tab, sighted, page) =>
      runExclusive(async () => {
        const { rule, href, generation } = sighted
        if (rule !== null && page.state.page === 'seen')
          await ruleHistory.add(new URL(href).origin, rule.id)
        // All of them are of one rule.
        const found = await findFaults({ rules, ruleHistory }, sighted, page)
        const faults = found[0] && (await isSharedFault(found[0])) ? found : []
        if (standing.get(tab)?.what === JSON.stringify([generation, faults])) return
        left(tab)
        if (faults.length > 0) wait(tab, generation, faults, tries - 1)
      }),
  }
}
