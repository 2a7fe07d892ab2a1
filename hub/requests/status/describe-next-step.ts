import { lastDay } from '#shared/calendar/declared/declared-calendar.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Proof } from '#shared/contract/requests/proof.ts'
import type { Tracking } from '#shared/contract/requests/tracking.ts'
import { formatCivilDay, formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { localise, resolveLocale } from '#shared/text/locale.ts'
import { requestText } from '#shared/text/usager/requests/text.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import { whereaboutsOf } from '../../catalogue/services/norm-window.ts'
import { dayIn } from '../../platform/time/day.ts'
import type { Known, Narration } from './narration.ts'
import { wordsOf } from './proof-words.ts'

type Step = Service['steps'][number]

/** Returns the declared steps after the last completed one; skipped steps are left out. */
export function pendingSteps({ steps }: Service, proofs: readonly Proof[]): Service['steps'] {
  return steps.slice(lastHappened(steps, proofs) + 1)
}

/** Returns what the service asks of the usager, while the request waits for them. */
export function askedOf({ request, proofs }: Pick<Known, 'request' | 'proofs'>) {
  const asked = proofs.findLast((proof) => proof.kind === 'waiting_usager')
  return request.state === 'waiting_usager' && asked?.kind === 'waiting_usager' ? asked : undefined
}

/** Describes the next step: the usager's, or the service's. */
export function describeNextStep(
  known: Known,
  pending: Service['steps'],
  { locale, spoken, now }: Narration,
): Tracking['next'] {
  const { by } = usagerText[locale].telling
  const asked = askedOf(known)
  if (asked) {
    const missing = wordsOf(asked, asked.missing, spoken)
    const day = asked.by && formatDay(new Date(asked.by), known.zone, locale, now)
    return {
      title: requestText[locale].told.asked,
      what: missing.text,
      ...(day && { by: fill(by, { day }) }),
      ...(asked.how && { how: wordsOf(asked, asked.how, spoken).text }),
      ...(missing.lang !== locale && { written_in: missing.lang }),
    }
  }
  const step = pending[0]
  if (!step) return undefined
  const what = { text: localise(step.title, spoken), lang: resolveLocale(step.title, spoken) }
  const due = dueDay(step, known)
  const isPast = due !== undefined && due.day < dayIn(due.zone, now)
  const sentence = isPast ? requestText[locale].told.was : by
  return {
    title: requestText[locale].told.next,
    what: what.text,
    ...(due && { by: fill(sentence, { day: formatCivilDay(due.day, locale, now) }) }),
    ...(what.lang !== locale && { written_in: what.lang }),
  }
}

/** Returns the deadline of a step as the service declared it, counted from the previous step. */
function dueDay({ within }: Step, { request, proofs, service, zone: home }: Known) {
  if (!within) return undefined
  const before = service.steps[lastHappened(service.steps, proofs)]
  const proof = before && proofs.findLast(({ kind }) => kind === before.proof)
  const since = proof ? new Date(proof.at) : request.received_at
  const { rules, zone } = whereaboutsOf(service, request.territory, home)
  return { day: lastDay(dayIn(zone, since), within.count, within.unit, rules), zone }
}

function lastHappened(steps: Service['steps'], proofs: readonly Proof[]): number {
  return steps.findLastIndex((step) => proofs.some((proof) => proof.kind === step.proof))
}
