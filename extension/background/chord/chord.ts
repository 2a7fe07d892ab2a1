import type { ChordRefusal } from '../../shared/state.ts'
import { subjectOf } from '../../shared/subject.ts'
import type { Deps } from '../platform/deps.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    chord: Chord
  }
}

/** What one chord does from a page. The panel opens beside it, and says why where nothing is asked. */
export interface Chord {
  /** Looks at the one sure subject of a tab, for the purpose the agent gave last in its tool. */
  samePurpose(tab: number): Promise<void>
}

/** The time that anybody needs to see what a page shows, in milliseconds. */
const glance = 400

export function createChord({ store, tabs, looks }: Pick<Deps, 'store' | 'tabs' | 'looks'>): Chord {
  const refuse = (tab: number, generation: number, chord: ChordRefusal) =>
    tabs.change(tab, generation, (state) => ({ ...state, chord }))
  return {
    async samePurpose(tab) {
      const known = await store.tab(tab)
      // Nobody is signed in, or nothing may be known of the page: the panel says so by itself.
      if (!known || !(await store.read('agent'))) return
      const { state, note } = known
      const { generation, look } = state
      const subject = state.typed?.subject ?? subjectOf(state.sightings)
      const purpose = (await store.read('lastPurposes'))?.[state.origin ?? '']
      // It is shown already, or on its way.
      if (look.state === 'asking' || look.state === 'answered') return
      if (!state.typed && state.page !== 'seen') return refuse(tab, generation, 'nobody')
      if (subject === null) return refuse(tab, generation, 'unsure')
      if (purpose === undefined) return refuse(tab, generation, 'no_purpose')
      // A press that was meant for the one before must not look up the next.
      const since = state.typed?.at ?? note.shownAt
      if (Date.now() - since < glance) return refuse(tab, generation, 'moved')
      await looks.ask({ tab, generation, subject, purpose })
    },
  }
}
