import type { BeliefsState, TabState } from '../../extension/shared/state.ts'
import { askedBeliefs, givenBeliefs } from './asked-beliefs.ts'
import type { PanelWorld } from './panel-chrome.ts'

type World = (state: TabState, more?: Partial<PanelWorld>) => PanelWorld

/** Three questions to the team, in each state, below a page with a request and one without. */
export function beliefStates(world: World, seen: TabState): Record<string, PanelWorld> {
  const asked = (beliefs: BeliefsState, state = seen) => {
    const { session } = world(state)
    return world(state, { session: { ...session, beliefs } })
  }
  const offered: BeliefsState = { state: 'offered', asked: askedBeliefs }
  const answered = { asked: askedBeliefs, answers: givenBeliefs }
  const noRule: TabState = { ...seen, page: 'no_rule', sightings: [], name: null }
  return {
    'purpose, team asked': asked(offered),
    'page without rule, team asked': asked(offered, noRule),
    'answers of the team on their way': asked({ state: 'sending', ...answered }, noRule),
    'answers of the team kept': asked({ state: 'kept', ...answered }, noRule),
  }
}
