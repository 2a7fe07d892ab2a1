import {
  type ContextFound,
  outOfTurnReasons,
  type RequestFull,
} from '#shared/contract/agents/context.ts'
import { treatmentText } from '#shared/text/agent/text.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { LookQuery, LookState, TabState } from '../../extension/shared/state.ts'
import type { PanelWorld } from './panel-chrome.ts'

/** What these states are made of. */
interface Made {
  locale: Locale
  world(state: TabState, more?: Partial<PanelWorld>): PanelWorld
  seen: TabState
  /** All that the hub may say. */
  all: ContextFound
  full: RequestFull
  /** Several persons are possible. */
  several: ContextFound
}

/** States of telling persons apart, of forgetting and of locking, by name. */
export function personStates(made: Made): Record<string, PanelWorld> {
  const { locale, world, seen, all, full, several } = made
  const [reference, email] = seen.sightings
  const at = Date.now()
  const asked: LookQuery = {
    purpose: 'instruct',
    subject: { kind: 'reference', value: reference?.value ?? '' },
  }
  const byEmail = { ...asked, subject: { kind: 'email', value: email?.value ?? '' } } as const
  const looked = (look: LookState) => world({ ...seen, look })
  const answered = (context: ContextFound, more: Partial<LookQuery> = {}) =>
    looked({ state: 'answered', ...asked, ...more, context, at })
  const refused = (why: 'too_many' | 'too_many_answers') =>
    looked({ state: 'failed', ...byEmail, why, until: at + 12 * 60_000, at })
  const { request: _, ...person } = all
  const elsewhere = (person.others ?? []).map(({ service, headline, received }) => ({
    service,
    headline,
    received,
  }))
  const reasons = outOfTurnReasons.map((reason) => ({
    reason,
    name: treatmentText[locale].reasons[reason],
  }))
  const words = full.out_of_turn?.words ?? ''
  const request = { ...full, out_of_turn: { older: 4, words, reasons } }
  const left = (signIn: unknown) => world(seen, { session: { agent: null, signIn } })
  const here = { ...person, level: 1, more: true, elsewhere } as const
  const waiting = world(seen)
  return {
    'found, several persons of one e-mail': answered(
      { ...several, may_ask: ['birth_date', 'name'] },
      byEmail,
    ),
    'found, none of several, nothing to ask': answered({
      ...several,
      may_ask: [],
      mismatch: true,
    }),
    'failed, too_many': refused('too_many'),
    'failed, too_many_answers': refused('too_many_answers'),
    'found, a usager present': answered(here, { ...byEmail, present: true, purpose: 'reception' }),
    'found, a usager present, in other sectors alone': answered(
      { ...here, others: [] },
      { ...byEmail, present: true, purpose: 'reception' },
    ),
    'found, out of turn': answered({ ...all, request }),
    'found, out of turn, noted': answered({ ...all, request }, { reason: 'papers_received' }),
    forgotten: looked({ state: 'forgotten', ...asked }),
    'forgotten, not on the page': looked({ state: 'forgotten', ...asked, subject: null }),
    locked: left({ state: 'locked', minutes: 15 }),
    updated: left({ state: 'updated', version: '1.2.3' }),
    'an update waits': { ...waiting, session: { ...waiting.session, update: '1.2.4' } },
  }
}
