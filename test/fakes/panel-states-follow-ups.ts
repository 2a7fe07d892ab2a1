import { daysLater } from '#shared/calendar/day.ts'
import type { FollowUp } from '#shared/contract/agents/follow-up.ts'
import type { TabState } from '../../extension/shared/state.ts'
import type { PanelWorld } from './panel-chrome.ts'

type WorldOf = (state: TabState, more?: Partial<PanelWorld>) => PanelWorld

const common = {
  source: 'site',
  service: { service: 'etat-civil', name: { fr: 'Acte de naissance', en: 'Birth certificate' } },
} as const
const idOf = (nth: number) => `0193a000-0000-7000-8000-00000000010${nth}`

/** What an agent follows up: each kind, overdue, due today and later. */
function followUpsOn(today: string): FollowUp[] {
  const on = (nth: number, days: number) => ({
    ...common,
    follow_up: idOf(nth),
    reference: `EC-2026-004${nth}`,
    since: daysLater(today, days - 5),
    due_on: daysLater(today, days),
    overdue: days < 0,
  })
  return [
    { kind: 'reply', reply: 'not_fixed', ...on(1, -2) },
    { kind: 'contact', about: 'papers', ...on(2, 0) },
    { kind: 'callback', ...on(3, 0) },
    { kind: 'contact', about: 'appointment', ...on(4, 6) },
  ]
}

/** The list of what the agent follows up, over a page with a request and where none is known. */
export function followUpsStates(world: WorldOf, seen: TabState): Record<string, PanelWorld> {
  const today = new Date().toISOString().slice(0, 10)
  const listed = (state: TabState, due: number, followUps: object) => {
    const { session } = world(state)
    return world(state, { session: { ...session, due }, followUps, key: '0' })
  }
  const alone: TabState = { ...seen, page: 'unknown', origin: null, sightings: [], tool: null }
  return {
    'to follow up': listed(seen, 3, { told: { today, follow_ups: followUpsOn(today) } }),
    'nothing to follow up': listed({ ...alone, name: null }, 0, {
      told: { today, follow_ups: [] },
    }),
    'to follow up, hub away': listed(seen, 3, { fault: 'unreachable' }),
  }
}
