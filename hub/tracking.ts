import type { Proof } from '#shared/contract/proof.ts'
import type { RequestState } from '#shared/contract/proof-kind.ts'
import type { Service } from '#shared/contract/service.ts'
import type { Stone, Tracking } from '#shared/contract/tracking.ts'
import { sayDay, sayHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { sayIn } from '#shared/text/locale.ts'
import type { UsagerText } from '#shared/text/usager/fr/words.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { dayIn } from './day.ts'
import { spokenByService } from './spoken-by-service.ts'
import type { StoredPromise } from './store/promises.ts'
import type { StoredRequest } from './store/requests.ts'

/** What is known of a request, and whom it is for. */
export interface Known {
  request: StoredRequest
  proofs: readonly Proof[]
  promises: readonly StoredPromise[]
  service: Service
  organisation: string
  zone: string
}

/** What is said differently to the usager and to an agent. */
export interface Voice {
  state: Readonly<Record<RequestState, string>>
  /** What the date of a promise rests on, or that it has passed. */
  note: Readonly<Record<'late' | StoredPromise['basis'], string>>
}

/** In which language and when it is told, and in which the organisation tells of its service. */
interface Telling {
  locale: UsagerLocale
  spoken: UsagerLocale
  now: Date
}

/** Tells a usager where their request stands: what is done, what comes next, by when. */
export function tellTracking(
  known: Known,
  locale: UsagerLocale,
  now: Date,
  voice: Voice = voiceTo(usagerText[locale]),
): Tracking {
  const { request, service, proofs } = known
  const text = usagerText[locale]
  const spoken = spokenByService(service, locale)
  const isOver = request.state === 'closed' || request.state === 'withdrawn'
  const standing = known.promises.find((promise) => promise.replaced_at === null)
  const isLate = !!standing && !isOver && !request.completed_at && standing.window_to < now
  const pending = isOver ? [] : pendingSteps(service, proofs)
  const next = isOver ? undefined : tellNext(known, pending, { locale, spoken, now })
  const isAwaited = standing && !isOver && !request.completed_at
  const contacts = proofs.flatMap((proof) =>
    'contact' in proof && proof.contact ? [proof.contact] : [],
  )
  return {
    locale,
    ...(spoken !== locale && { written_in: spoken }),
    reference: request.reference,
    state: request.state,
    service: sayIn(service.name, spoken),
    organisation: known.organisation,
    headline: voice.state[request.state],
    ...(next && { next }),
    ...(isAwaited && {
      promise: {
        window: sayWindow(standing, text.telling, locale, now),
        note: voice.note[isLate ? 'late' : standing.basis],
      },
    }),
    stones: [
      ...proofs.map((proof) => tellProof(proof, known, { locale, spoken, now })),
      ...pending.map(
        (step, at): Stone => ({
          kind: step.proof,
          status: at > 0 ? 'later' : isLate ? 'late' : 'now',
          title: sayIn(step.title, spoken),
        }),
      ),
    ],
    contact: contacts.at(-1) ?? request.contact ?? service.contact,
    norm: sayIn(service.norm.sentence, spoken),
    adaptations: service.adaptations.map(({ condition, ask, ...what }) => ({
      what: sayIn(what, spoken),
      ...(condition && { condition: sayIn(condition, spoken) }),
      ...(ask && { ask: sayIn(ask, spoken) }),
    })),
  }
}

function voiceTo({ state, telling }: UsagerText): Voice {
  const { lateNote: late, normNote: norm, lawNote: law, agentNote: agent } = telling
  return { state, note: { late, norm, law, agent } }
}

/** Declared steps after the last one that happened; those that were skipped are not announced. */
function pendingSteps(service: Service, proofs: readonly Proof[]): Service['steps'] {
  const happened = service.steps.findLastIndex((step) =>
    proofs.some((proof) => proof.kind === step.proof),
  )
  return service.steps.slice(happened + 1)
}

function tellProof(
  proof: Proof,
  { service, zone }: Known,
  { locale, spoken, now }: Telling,
): Stone {
  const text = usagerText[locale]
  const step = service.steps.find((one) => one.proof === proof.kind)
  const detail = (proof.text && sayIn(proof.text, spoken)) ?? detailOf(proof, locale, spoken)
  return {
    kind: proof.kind,
    status: proof.kind === 'late' ? 'late' : 'done',
    title: (step && sayIn(step.title, spoken)) ?? text.proof[proof.kind],
    when: sayDay(new Date(proof.at), zone, locale, now),
    ...(detail && { text: detail }),
  }
}

function detailOf(proof: Proof, locale: UsagerLocale, spoken: UsagerLocale): string | undefined {
  const { telling } = usagerText[locale]
  if (proof.kind === 'late') return sayIn(proof.why, spoken)
  if (proof.kind === 'waiting_usager')
    return fill(telling.missing, { missing: sayIn(proof.missing, spoken) })
  if (proof.kind === 'assigned') return fill(telling.team, { team: proof.team })
  if (proof.kind === 'on_the_way') return fill(telling.team, { team: proof.who })
  return undefined
}

function tellNext(
  { request, proofs, zone }: Known,
  pending: Service['steps'],
  { locale, spoken, now }: Telling,
): Tracking['next'] {
  const asked = proofs.findLast((proof) => proof.kind === 'waiting_usager')
  if (request.state === 'waiting_usager' && asked?.kind === 'waiting_usager') {
    const { by } = usagerText[locale].telling
    const day = asked.by && sayDay(new Date(asked.by), zone, locale, now)
    return { what: sayIn(asked.missing, spoken), ...(day && { by: fill(by, { day }) }) }
  }
  const step = pending[0]
  return step && { what: sayIn(step.title, spoken) }
}

/** A promise as people say it: one day and its hours, or the last day. */
export function sayWindow(
  { window_from, window_to, zone }: StoredPromise,
  telling: UsagerText['telling'],
  locale: UsagerLocale,
  now: Date,
): string {
  const day = sayDay(window_to, zone, locale, now)
  if (dayIn(zone, window_from) === dayIn(zone, window_to))
    return fill(telling.sameDay, {
      day,
      from: sayHour(window_from, zone, locale),
      to: sayHour(window_to, zone, locale),
    })
  if (window_from <= now) return fill(telling.by, { day })
  return fill(telling.between, { from: sayDay(window_from, zone, locale, now), to: day })
}
