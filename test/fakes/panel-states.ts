import type { Context, ContextFound, RequestFull } from '#shared/contract/agents/context.ts'
import { defaultPurposes } from '#shared/contract/agents/purpose.ts'
import { repliesText } from '#shared/text/agent/text.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import {
  type LookFault,
  newTab,
  type Sighting,
  type TabState,
} from '../../extension/shared/state.ts'
import type { PanelWorld } from './panel-chrome.ts'
import { sentences } from './panel-sentences.ts'
import { sourcesOf } from './panel-sources.ts'
import { actedOn, actsStates } from './panel-states-acts.ts'
import { beliefStates } from './panel-states-beliefs.ts'
import { followUpsStates } from './panel-states-follow-ups.ts'
import { personStates } from './panel-states-person.ts'
import { requestStates } from './panel-states-request.ts'
import { typedStates } from './panel-states-typed.ts'

/** The tab every state is of, unless it says another. */
export const tab = 7

const agent = {
  name: 'Camille Roux',
  organisation: { organisation: 'valmont', name: 'Ville de Valmont' },
  service: { service: 'etat-civil', name: { fr: 'Acte de naissance', en: 'Birth certificate' } },
  sectors: ['etat-civil', 'voirie'],
  role: 'agent',
  purposes: defaultPurposes,
}

export const reference: Sighting = { kind: 'reference', value: 'EC-2026-0042', trust: 'sure' }
export const email: Sighting = { kind: 'email', value: 'a.benali@example.org', trust: 'sure' }
const phone: Sighting = { kind: 'phone', value: '+33 6 12 34 56 78', trust: 'likely' }

/** A request in the middle of its way. */
function request(locale: Locale): RequestFull {
  const say = sentences[locale]
  return {
    source: 'site',
    reference: reference.value,
    state: 'in_progress',
    service: say.service,
    kind: say.kind,
    channel: say.channel,
    received: say.received,
    headline: say.headline,
    next: { title: say.next, what: say.next },
    promise: { title: say.next, window: say.window, sentence: say.window, note: say.note },
    standing: 'near',
    since: say.received,
    say: [{ locale, text: say.say }],
    stones: [
      { kind: 'acknowledged', status: 'done', title: say.arrived, when: say.received },
      { kind: 'assigned', status: 'now', title: say.taken },
      { kind: 'done', status: 'later', title: say.next },
    ],
    contact: {
      name: say.contact,
      phone: '04 00 00 00 12',
      email: 'etat-civil@valmont.example',
      address: '1 place de la Mairie, 69000 Valmont',
    },
    norm: say.norm,
    adaptations: [{ adaptation: 1, what: say.adaptation }],
    callback: say.callback,
    replies: repliesOf(locale),
    turn: { rank: 5, of: 31, words: say.turn },
    usual: { unit: 'calendar', median: 12, nine_in_ten: 24, n: 420, words: say.usual },
    out_of_turn: { older: 4, words: say.older, reasons: [] },
    told: say.told,
    link: 'https://demandes.valmont.example/EC-2026-0042',
  }
}

/** What its usager answered: it waits too long, waits, and was answered. */
function repliesOf(locale: Locale): RequestFull['replies'] {
  const { kinds, standing } = repliesText[locale]
  const { received, wrote } = sentences[locale]
  return (['overdue', 'waiting', 'answered'] as const).map((one, at) => ({
    reply: `0193a000-0000-7000-8000-00000000000${at}`,
    kind: 'not_fixed',
    title: kinds.not_fixed,
    when: received,
    text: wrote,
    written_in: locale,
    standing: one,
    words: fill(standing[one], { day: received }),
  }))
}

/** All that the hub may say of one request and its usager. */
export function found(locale: Locale): ContextFound {
  const say = sentences[locale]
  return {
    found: true,
    level: 2,
    asked_at: new Date().toISOString(),
    zone: 'Europe/Paris',
    usager: {
      told_apart: true,
      known_by: [
        { kind: 'email', how: 'verified', since: say.since },
        { kind: 'phone', how: 'declared', since: say.lately },
      ],
    },
    request: request(locale),
    others: [
      {
        source: 'site',
        reference: 'VO-2026-0107',
        kind: say.kind,
        service: say.other,
        headline: say.headline,
        received: say.received,
        promise: 'late',
      },
      {
        source: 'site',
        reference: 'EC-2025-0310',
        service: say.service,
        headline: say.over,
        received: '2025',
        promise: 'kept',
      },
    ],
  }
}

/** A page of a tool with one request. */
export const seen: TabState = {
  generation: 3,
  origin: 'https://demandes.valmont.example',
  page: 'seen',
  sightings: [reference, email, phone],
  name: 'Amina Benali',
  tool: 'Request Tracker',
  isBroken: false,
  typed: null,
  field: null,
  chord: null,
  look: { state: 'none' },
}

/** The same page, answered so. */
export function answered(
  context: Context,
  state: TabState = seen,
  at: number = Date.now(),
): TabState {
  const subject = { kind: reference.kind, value: reference.value }
  return { ...state, look: { state: 'answered', purpose: 'instruct', subject, context, at } }
}

/** A page that no rule knows, with a message. */
const likelySeen: TabState = {
  ...seen,
  name: null,
  tool: null,
  sightings: [
    { ...reference, trust: 'likely', place: 'title' },
    { ...email, trust: 'likely', place: 'header' },
  ],
}

function asking(slow: boolean): TabState {
  const subject = { kind: reference.kind, value: reference.value }
  return { ...seen, look: { state: 'asking', purpose: 'instruct', subject, slow, at: Date.now() } }
}

function failed(why: LookFault): TabState {
  const subject = { kind: reference.kind, value: reference.value }
  return { ...seen, look: { state: 'failed', purpose: 'instruct', subject, why, at: Date.now() } }
}

/** A browser with an agent signed in, and this known of the tab. */
export function world(state: TabState, more: Partial<PanelWorld> = {}): PanelWorld {
  return {
    session: { agent, signIn: { state: 'idle' }, [`tab.${tab}`]: state },
    local: { hub: 'https://parvis.valmont.example' },
    managed: {},
    active: tab,
    language: 'fr-FR',
    origins: [],
    agrees: true,
    isFirefox: false,
    isPinned: true,
    ...more,
  }
}

/** An agent whose session has ended: the hub takes their token no more, so nobody is signed in. */
const nobody = (why: LookFault) => ({
  session: { agent: null, signIn: { state: 'idle' }, [`tab.${tab}`]: failed(why) },
})
const signedOut = (signIn: unknown) => world(newTab, { session: { agent: null, signIn } })
const fault = (why: string) => signedOut({ state: 'failed', why })
const page = (page: TabState['page']): PanelWorld =>
  world({ ...seen, page, sightings: [], name: null })

/** Every state of the panel, by name. */
export function states(locale: Locale): Record<string, PanelWorld> {
  const all = found(locale)
  const say = sentences[locale]
  const full = request(locale)
  const { link: _, ...withoutLink } = full
  const { promise: __, standing: ___, next: ____, ...bare } = withoutLink
  const { request: _____, ...person } = all
  const level0 = { found: true, level: 0, asked_at: all.asked_at } as const
  const several: ContextFound = {
    ...level0,
    may_ask: ['birth_date'],
    candidates: [
      { requests: [{ service: say.service, kind: say.kind, month: say.month }] },
      { requests: [{ service: say.other, month: say.month }] },
    ],
  }
  const { upToDate, behind, away, unread, unreliable } = sourcesOf(locale)
  return {
    'no hub': world(seen, { local: {} }),
    'signed out': signedOut({ state: 'idle' }),
    'signing in': signedOut({ state: 'busy' }),
    'sign-in given up': fault('given_up'),
    'sign-in not set up': fault('not_set_up'),
    'sign-in unreachable': fault('unreachable'),
    'sign-in unreadable': fault('unreadable'),
    'sign-in refused': fault('refused'),
    'sign-in page closed': fault('no_page'),
    'sign-in window blocked': fault('blocked'),
    'sign-in of an unknown extension': fault('unknown_extension'),
    'signed out here only': fault('half_left'),
    'no sector': world(seen, {
      session: {
        agent: { ...agent, sectors: [] },
        signIn: { state: 'idle' },
        [`tab.${tab}`]: seen,
      },
    }),
    'page unknown': world(newTab),
    'page not granted': page('not_granted'),
    'page reading': page('reading'),
    'page without rule': page('no_rule'),
    'nothing seen': page('nothing_seen'),
    'broken tool': world({
      ...seen,
      page: 'nothing_seen',
      sightings: [],
      name: null,
      isBroken: true,
    }),
    purpose: world(seen),
    'purpose, no name': world({ ...seen, name: null, sightings: [reference] }),
    'several references': world({
      ...seen,
      sightings: [reference, { ...reference, value: 'EC-2026-0043' }, email],
    }),
    'only likely': world({ ...seen, name: null, sightings: [phone] }),
    'only likely, without a rule': world(likelySeen),
    asking: world(asking(false)),
    slow: world(asking(true)),
    'found, level 2, near': world(answered(all)),
    'found, level 1, ahead': world(
      answered({ ...all, level: 1, others: [], request: { ...withoutLink, standing: 'ahead' } }),
    ),
    'found, late': world(answered({ ...all, request: { ...full, standing: 'late' } })),
    'found, kept': world(
      answered({ ...all, request: { ...bare, promise: full.promise, standing: 'kept' } }),
    ),
    'found, no promise': world(answered({ ...all, request: bare, usager: { known_by: [] } })),
    'found, old': world(answered(all, seen, Date.now() - 4.2 * 60_000)),
    ...requestStates(locale, all, full, (context) => world(answered(context))),
    'found, a usager': world(answered(person)),
    'found, level 0': world(answered(level0)),
    'found, several persons': world(answered(several)),
    'found, none of several': world(answered({ ...several, mismatch: true })),
    'found, a source behind': world(answered({ ...all, ...behind })),
    'found, a usager, a source away': world(answered({ ...person, ...away })),
    'found, nothing to read, a source away': world(answered({ ...person, others: [], ...away })),
    'found, level 0, a source away': world(answered({ ...level0, ...away })),
    'found, several persons, a source away': world(answered({ ...several, ...away })),
    ...actsStates(locale, tab, world(answered(actedOn(locale, all)))),
    'not found': world(answered({ found: false })),
    'not found, all up to date': world(answered({ found: false, ...upToDate })),
    'not found, a source behind': world(answered({ found: false, ...behind })),
    'not found, a source away': world(answered({ found: false, ...away })),
    'not found, a source never read': world(answered({ found: false, ...unread })),
    'not found, a source unreliable': world(answered({ found: false, ...unreliable })),
    ...followUpsStates(world, seen),
    ...typedStates(world, { seen, all }),
    ...beliefStates(world, seen),
    ...personStates({ locale, world, seen, all, full, several }),
    ...Object.fromEntries(
      (['expired', 'no_rights', 'refused', 'unreachable', 'slow', 'unreadable'] as const).map(
        (why) => [`failed, ${why}`, world(failed(why), why === 'expired' ? nobody(why) : {})],
      ),
    ),
  }
}
