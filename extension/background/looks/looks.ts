import { isStanding } from '../../shared/standing.ts'
import { type LookQuery, type LookState, newTab, type TabState } from '../../shared/state.ts'
import type { Deps } from '../platform/deps.ts'
import { rejectOnAbort } from '../platform/reject-on-abort.ts'
import type { ContextQuery } from './ask-context.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    looks: Looks
  }
}

/** A question, and the generation of the tab it is about. */
interface Asking extends ContextQuery {
  generation: number
  /** By the purpose that stands, and no press. */
  standing?: boolean | undefined
}

/** Looks at subjects, for a purpose. Nothing else sends anything of a page to the hub. */
export interface Looks {
  /** Asks, and aborts a look that is still in flight for this tab. */
  ask(question: Asking): Promise<void>
  /** Asks again what failed. */
  again(tab: number, generation: number): Promise<void>
  /** Forgets what was shown in a tab. */
  forget(tab: number): Promise<void>
  forgetAll(): Promise<void>
  /**
   * Asks again what was under way when the background was stopped. The agent waits for it; that it
   * is asked twice is what the access log tells.
   */
  resume(): Promise<void>
}

/** When an answer counts as slow, and when it times out, in milliseconds. */
const slowAfter = 2_000
const patience = 10_000

class TooSlow extends Error {}

type Asked = Extract<LookState, { state: 'asking' }>

export function createLooks({
  store,
  tabs,
  inFlight,
  askContext,
}: Pick<Deps, 'store' | 'inFlight' | 'askContext'> & {
  tabs: Pick<Deps['tabs'], 'change'>
}): Looks {
  /** Notes the purpose that was given by a press, which ends one that stands in another tool. */
  const note = (origin: string | null, purpose: string) =>
    store.change(async () => {
      const lastPurposes = { ...(await store.read('lastPurposes')), [origin ?? '']: purpose }
      const standing = await store.read('standing')
      const isElsewhere = standing !== null && origin !== null && standing.origin !== origin
      return { lastPurposes, ...(isElsewhere && { standing: null }) }
    })
  const ask = async (
    { tab, generation, factor, code, standing: byItself, ...query }: Asking,
    isWanted: (state: TabState) => boolean = () => true,
  ) => {
    const standing = byItself ? await store.read('standing') : null
    let origin: string | null = null
    let begun: { flight: AbortController; asked: LookQuery; asking: Asked } | undefined
    await tabs.change(tab, generation, (state) => {
      if (!isWanted(state)) return state
      if (byItself && !isStanding(standing, state, query, Date.now())) return state
      const way = state.typed ? 'typed' : byItself ? 'standing' : undefined
      const asked: LookQuery = { ...query, ...(way && { way }) }
      origin = state.origin
      const asking: Asked = { state: 'asking', ...asked, slow: false, at: Date.now() }
      begun = { flight: inFlight.start(tab), asked, asking }
      return { ...state, chord: null, look: asking }
    })
    if (!begun) return
    if (!byItself) await note(origin, query.purpose)
    const { flight, asked, asking } = begun
    const say = (look: LookState) =>
      tabs.change(tab, generation, (state) =>
        inFlight.isUnderWay(tab, flight) ? { ...state, look } : state,
      )
    const slow = setTimeout(() => void say({ ...asking, slow: true }), slowAfter)
    const end = setTimeout(() => flight.abort(new TooSlow()), patience)
    try {
      const work = askContext({ tab, ...asked, factor, code }, flight.signal)
      const answer = await Promise.race([work, rejectOnAbort(flight.signal)])
      clearTimeout(slow)
      const at = Date.now()
      if ('told' in answer) await say({ state: 'answered', ...asked, context: answer.told, at })
      else await say({ state: 'failed', ...asked, why: answer.fault, until: answer.until, at })
    } catch (error) {
      clearTimeout(slow)
      const why = error instanceof TooSlow ? 'slow' : 'unreachable'
      await say({ state: 'failed', ...asked, why, at: Date.now() })
    } finally {
      clearTimeout(end)
      if (inFlight.isUnderWay(tab, flight)) inFlight.end(tab)
    }
  }
  const forget = (tab: number) =>
    store.change(async () => {
      const known = await store.tab(tab)
      inFlight.end(tab)
      if (!known) return {}
      const state: TabState = { ...known.state, look: newTab.look }
      return { tabs: { [tab]: { ...known, state } } }
    })
  return {
    // Only these fields of the message are kept.
    ask: ({ tab, generation, subject, purpose, present, reason, factor, code, standing }) =>
      ask({ tab, generation, subject, purpose, present, reason, factor, code, standing }),
    forget,
    async again(tab, generation) {
      const look = (await store.tab(tab))?.state.look
      if (look?.state !== 'failed') return
      await ask({ tab, generation, ...askedOf(look) }, (state) => state.look.state === 'failed')
    },
    async forgetAll() {
      for (const tab of await store.tabs()) await forget(tab)
    },
    async resume() {
      const stopped = async (tab: number) => {
        const { generation, look } = (await store.tab(tab))?.state ?? newTab
        if (look.state !== 'asking') return
        const asked = askedOf(look)
        const isOld = Date.now() - look.at > patience
        // The agent no longer waits: to ask again would leave a trace that nobody meant.
        if (isOld)
          return tabs.change(tab, generation, (state) => ({
            ...state,
            look: { state: 'failed', ...asked, why: 'slow', at: Date.now() },
          }))
        await ask({ tab, generation, ...asked }, () => !inFlight.isUnderWay(tab))
      }
      await Promise.all((await store.tabs()).map(stopped))
    },
  }
}

/** The query of a look, to ask it again; without the second factor or the code, which are never kept. */
function askedOf({ subject, purpose, present, reason }: LookQuery): LookQuery {
  return { subject, purpose, present, reason }
}
