import type { RequestState } from '#shared/contract/catalogue/proof-kind.ts'
import type { Stone, Tracking } from '#shared/contract/requests/tracking.ts'
import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { requestText, usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { spokenByService } from '../../catalogue/services/spoken-by-service.ts'
import { dayIn } from '../../platform/time/day.ts'
import { isStill } from '../promises/is-still.ts'
import type { StoredPromise } from '../promises/promises-sql.ts'
import type { StoredRequest } from '../register/requests-sql.ts'
import { states } from '../register/states.ts'
import { describeAdaptations } from '../treatment/adaptations.ts'
import { describeFacts } from './describe-facts.ts'
import { describeNextStep, pendingSteps } from './describe-next-step.ts'
import { describePastPromises, describeSignedPromise } from './describe-promises.ts'
import { describeProof, type ProofVoice } from './describe-proof.ts'
import { formatWindow } from './format-window.ts'
import type { Known, Narration } from './narration.ts'

/** What is said differently to the usager and to an agent. */
export interface Voice {
  state: Readonly<Record<RequestState, string>>
  /** What the date of a promise rests on, that it has passed, or that it stands still. */
  note: Readonly<Record<'late' | 'suspended' | StoredPromise['basis'], string>>
  /** A date that has passed, where it is not said as the others. */
  was?: string
  /** What is said of a proof beside what its usager reads of it. */
  proof?: ProofVoice
}

/**
 * Tells where a request stands: what is done, what comes next, by when.
 * @param agent how it is said to an agent, who is given no signed text; to its usager without it.
 */
export function describeTracking(
  known: Known,
  locale: UsagerLocale,
  now: Date,
  agent?: Voice,
): Tracking {
  const voice = agent ?? voiceTo(locale)
  const { request, service, proofs } = known
  const spoken = spokenByService(service, locale)
  const telling = { locale, spoken, now }
  const { isOver, isSuspended } = states[request.state]
  const pending = isOver ? [] : pendingSteps(service, proofs)
  const next = isOver ? undefined : describeNextStep(known, pending, telling)
  const standing = known.promises.find((promise) => promise.replaced_at === null)
  const awaited = isOver || request.completed_at ? undefined : standing
  const signed = awaited && !agent && describeSignedPromise(awaited, locale, now)
  const past = agent ? [] : describePastPromises(known, awaited, locale, now)
  const promise = awaited && formatPromise(request, awaited, telling, voice)
  const contacts = proofs.flatMap((proof) =>
    'contact' in proof && proof.contact ? [proof.contact] : [],
  )
  const current = isSuspended ? 'later' : promise?.stands === 'late' ? 'late' : 'now'
  return {
    locale,
    ...(spoken !== locale && { written_in: spoken }),
    reference: request.reference,
    state: request.state,
    service: localise(service.name, spoken),
    organisation: known.organisation,
    headline: voice.state[request.state],
    ...(next && { next }),
    ...(promise && { promise: { ...promise, ...(signed && { signed }) } }),
    ...(past.length > 0 && { past_promises: past }),
    stones: [
      ...proofs.map((proof) => describeProof(proof, known, telling, voice.proof)),
      ...pending.map(
        (step, at): Stone => ({
          kind: step.proof,
          status: at > 0 ? 'later' : current,
          title: localise(step.title, spoken),
        }),
      ),
    ],
    contact: contacts.at(-1) ?? request.contact ?? service.contact,
    norm: localise(service.norm.sentence, spoken),
    adaptations: describeAdaptations(service, known.applied ?? [], locale, {
      zone: known.zone,
      now,
    }).map(({ adaptation: _, ...told }) => told),
    facts: describeFacts(known, telling),
  }
}

/** The promise a usager still counts on: ahead of them, past, or standing still while they are waited for. */
function formatPromise(
  request: StoredRequest,
  standing: StoredPromise,
  { locale, now }: Narration,
  { note, was }: Voice,
): NonNullable<Tracking['promise']> {
  const window = formatWindow(standing, usagerText[locale].telling, locale, now)
  if (isStill(request, standing)) return { window, note: note.suspended, stands: 'suspended' }
  if (standing.window_to >= now) {
    const { zone, window_from, window_to, basis } = standing
    const isOneDay = dayIn(zone, window_from) === dayIn(zone, window_to)
    const title = requestText[locale].told.appointment
    return { ...(isOneDay && { title }), window, note: note[basis], stands: 'ahead' }
  }
  const day = formatDay(standing.window_to, standing.zone, locale, now)
  return { window: was ? fill(was, { day }) : window, note: note.late, stands: 'late' }
}

function voiceTo(locale: UsagerLocale): Voice {
  const { state, telling } = usagerText[locale]
  const { lateNote, suspendedNote, normNote, lawNote, agentNote } = telling
  return {
    state,
    note: {
      late: lateNote,
      suspended: suspendedNote,
      norm: normNote,
      law: lawNote,
      agent: agentNote,
    },
    was: requestText[locale].told.was,
  }
}
