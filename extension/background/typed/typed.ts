import type { TypedKind } from '#shared/contract/agents/context.ts'
import type { OpenField, TypedSubject } from '../../shared/state.ts'
import { newTab } from '../../shared/state.ts'
import type { Deps } from '../platform/deps.ts'
import { freshTab } from '../platform/session-store.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    typed: Typed
  }
}

/** What agents type, where no page shows it. It belongs to a tab, whatever that shows. */
export interface Typed {
  /** Opens the field of a tab, with this in it. Nothing is asked. */
  open(tab: number, text: string): Promise<void>
  /** This is what the agent looks for now, in the way they chose; nothing where it cannot be that. */
  take(said: { tab: number; generation: number; text: string; as: TypedKind }): Promise<void>
  /** Closes the field, and ends what was typed with what was told of it: the page is the subject again. */
  end(tab: number): Promise<void>
}

export function createTyped({
  store,
  inFlight,
  readTyped,
}: Pick<Deps, 'store' | 'inFlight' | 'readTyped'>): Typed {
  const change = (
    tab: number,
    now: { typed: TypedSubject | null; field: OpenField | null },
    generation?: number,
  ) =>
    store.change(async () => {
      // Of a page that may not be known nothing is kept yet.
      const known = (await store.tab(tab)) ?? freshTab({}, null, null)
      const { state, note } = known
      if (generation !== undefined && state.generation !== generation) return {}
      const isOther = now.typed !== null || state.typed !== null
      if (isOther) inFlight.end(tab)
      const typed = now.typed && { ...now.typed, beside: state.sightings }
      const look = isOther ? newTab.look : state.look
      return { tabs: { [tab]: { state: { ...state, ...now, typed, look }, note } } }
    })
  return {
    async open(tab, text) {
      const typed = (await store.tab(tab))?.state.typed ?? null
      if (typed === null || text !== '')
        return change(tab, { typed: null, field: { text, at: Date.now() } })
      // What was typed before goes on until another is.
      await store.change(async () => {
        const known = await store.tab(tab)
        if (!known) return {}
        const state = { ...known.state, field: { text, at: Date.now() } }
        return { tabs: { [tab]: { ...known, state } } }
      })
    },
    async take({ tab, generation, text, as }) {
      const subject = (await readTyped(text)).find(({ kind }) => kind === as)
      if (!subject) return
      const typed = { subject, at: Date.now(), beside: [] }
      await change(tab, { typed, field: null }, generation)
    },
    end: (tab) => change(tab, { typed: null, field: null }),
  }
}
