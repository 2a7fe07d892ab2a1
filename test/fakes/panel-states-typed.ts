import type { ContextFound } from '#shared/contract/agents/context.ts'
import type { StandingPurpose, TabState } from '../../extension/shared/state.ts'
import type { PanelWorld } from './panel-chrome.ts'

type WorldOf = (state: TabState, more?: Partial<PanelWorld>) => PanelWorld

const value = '0199004567'
const subject = { kind: 'phone', value: '+33199004567' } as const
const readings = [subject, { kind: 'reference', value }]

/** The panel while an agent types, and of what they typed. */
export function typedStates(
  world: WorldOf,
  { seen, all }: { seen: TabState; all: ContextFound },
): Record<string, PanelWorld> {
  const at = Date.now()
  const typed = { subject: readings[1] as { kind: 'reference'; value: string }, at, beside: [] }
  const { request: _, ...person } = all
  const look = { state: 'answered', purpose: 'inform', way: 'typed', at } as const
  const away: TabState = { ...seen, page: 'unknown', origin: null, sightings: [], tool: null }
  const alone: TabState = { ...away, name: null }
  const standingWorld = (state: TabState, standing: StandingPurpose): PanelWorld => {
    const made = world(state)
    return { ...made, session: { ...made.session, standing } }
  }
  return {
    'typing, over a page': world({ ...seen, field: { text: value, at } }, { readings }),
    'typing, nothing that is read': world({ ...alone, field: { text: 'ali@', at } }),
    'typed, over a page': world({ ...seen, typed }),
    'typed, a usager, where no page is known': world({
      ...alone,
      typed: { ...typed, subject },
      look: { ...look, subject, context: person },
    }),
    'chord, nothing asked': world({ ...seen, chord: 'no_purpose' }),
    'purpose that stands': standingWorld(
      {
        ...seen,
        look: {
          state: 'answered',
          purpose: 'instruct',
          subject: { kind: 'reference', value: seen.sightings[0]?.value ?? '' },
          context: all,
          at,
          way: 'standing',
        },
      },
      { origin: seen.origin ?? '', purpose: 'instruct', until: at + 3 * 3_600_000 },
    ),
    'typed, not found': world({
      ...seen,
      typed,
      look: { ...look, subject: typed.subject, context: { found: false } },
    }),
  }
}
