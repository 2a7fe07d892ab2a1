import type { Sighted } from '../../shared/messages.ts'
import { takeTurns } from '../platform/mutex.ts'
import type { Seen } from '../reading/describe-page.ts'
import type { Rules } from '../rules/rules.ts'
import type { Tabs } from '../tabs/tabs.ts'
import { type Fault, findFaults } from './find-faults.ts'
import type { TellFaults } from './report-faults.ts'
import type { Worked } from './rule-history.ts'

/** Which pages show a fault of their rule, and for how long. */
export interface StandingFaults {
  /** A page was seen, as the generation that it said. */
  seen(tab: number, sighted: Sighted, seen: Seen): Promise<void>
  /** A page was left. */
  left(tab: number): void
}

/**
 * How long a fault stands still before it counts, in milliseconds: a tool draws its page in pieces.
 * And how often a page that still loads is waited for; a background sleeps after thirty seconds.
 */
const still = 5_000
const tries = 4

/** A fault that stands, and since when: what it is of, and what will look at it again. */
interface Standing {
  what: string
  timer: ReturnType<typeof setTimeout>
}

/**
 * @param isShared whether a fault counts: of a rule that others have too
 * @param change of a tab that is the same generation still
 */
export function createStandingFaults(
  rules: Rules,
  worked: Worked,
  isShared: (fault: Fault) => Promise<boolean>,
  tell: TellFaults,
  change: Tabs['change'],
): StandingFaults {
  const inTurn = takeTurns()
  const standing = new Map<number, Standing>()
  const left = (tab: number) => {
    clearTimeout(standing.get(tab)?.timer)
    standing.delete(tab)
  }
  const wait = (tab: number, generation: number, faults: readonly Fault[], more: number) => {
    const what = JSON.stringify([generation, faults])
    // What cannot be told is told another day.
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
    await change(tab, generation, (state) => {
      isThere = true
      return { ...state, isBroken: state.page === 'nothing_seen' }
    })
    if (isThere) await tell(faults)
  }
  return {
    left,
    seen: (tab, sighted, seen) =>
      inTurn(async () => {
        const { rule, href, generation } = sighted
        if (rule !== null && seen.state.page === 'seen')
          await worked.add(new URL(href).origin, rule.id)
        // All of them are of one rule.
        const found = await findFaults(rules, worked, sighted, seen)
        const faults = found[0] && (await isShared(found[0])) ? found : []
        if (standing.get(tab)?.what === JSON.stringify([generation, faults])) return
        left(tab)
        if (faults.length > 0) wait(tab, generation, faults, tries - 1)
      }),
  }
}
