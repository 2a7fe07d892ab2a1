import { isLikelySubject } from '../../shared/likely-subject.ts'
import { endOfStanding } from '../../shared/standing.ts'
import type { Deps } from '../platform/deps.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    standing: Standing
  }
}

/** Lets a purpose stand in one tool, where the organisation allows it. It goes with the session. */
export interface Standing {
  /** The purpose of the look that a tab shows stands in its tool, until the next hour it was given. */
  begin(said: { tab: number; generation: number }): Promise<void>
  end(): Promise<void>
}

export function createStanding({
  store,
  findOfferedPurpose,
}: Pick<Deps, 'store' | 'findOfferedPurpose'>): Standing {
  return {
    begin: ({ tab, generation }) =>
      store.change(async () => {
        const state = (await store.tab(tab))?.state
        const agent = await store.read('agent')
        if (!state || !agent || state.generation !== generation || state.origin === null) return {}
        const { origin, look } = state
        if (look.state !== 'answered' || look.present || isLikelySubject(state)) return {}
        const purpose = await findOfferedPurpose(agent.purposes, look.purpose)
        const until = purpose ? endOfStanding(purpose, new Date()) : null
        return until === null ? {} : { standing: { origin, purpose: look.purpose, until } }
      }),
    end: () => store.change(async () => ({ standing: null })),
  }
}
