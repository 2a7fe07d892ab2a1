import type { RequestState } from '#shared/contract/catalogue/proof-kind.ts'
import type { Stone, Tracking } from '#shared/contract/requests/tracking.ts'
import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { requestText } from '#shared/text/usager/requests/text.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { writeContact } from '#shared/text/write-contact.ts'
import { spokenByService } from '../../catalogue/services/spoken-by-service.ts'
import { isPromiseSuspended } from '../promises/is-promise-suspended.ts'
import type { StoredPromise } from '../promises/promises-sql.ts'
import { states } from '../requests/states.ts'
import { describeAdaptations } from '../treatment/adaptations.ts'
import { describeCallback } from './describe-callback.ts'
import { describeFacts } from './describe-facts.ts'
import { describeNextStep, pendingSteps } from './describe-next-step.ts'
import { describePastPromises, describeSignedPromise } from './describe-promises.ts'
import { describeProof, type ProofVoice } from './describe-proof.ts'
import { formatDateSentence } from './format-date-sentence.ts'
import { formatWindow } from './format-window.ts'
import { nameDate } from './name-date.ts'
import type { Known, Narration } from './narration.ts'

/** Texts that differ between usager and agent. */
export interface Voice {
  state: Readonly<Record<RequestState, string>>
  /** The basis of a promised date, or that it is past or suspended. */
  note: Readonly<Record<'late' | 'suspended' | StoredPromise['basis'], string>>
  /** A past date, when its text differs. */
  was?: string
  /** Texts about a proof for agents. */
  proof?: ProofVoice
}

/**
 * Describes the tracking of a request: completed steps, next step, date.
 * @param agent texts for an agent, who gets no signed text; without it, for the usager.
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
  const promise = awaited && formatPromise(known, awaited, telling, voice)
  const contacts = proofs.flatMap((proof) =>
    'contact' in proof && proof.contact ? [proof.contact] : [],
  )
  const call = agent ? undefined : describeCallback(known, locale, now)
  const current = isSuspended ? 'later' : promise?.stands === 'late' ? 'late' : 'now'
  return {
    locale,
    ...(spoken !== locale && { written_in: spoken }),
    ...(known.about && { about: known.about }),
    reference: request.reference,
    state: request.state,
    service: localise(service.name, spoken),
    organisation: known.organisation,
    headline: voice.state[request.state],
    ...(next && { next }),
    ...(promise && { promise: { ...promise, ...(signed && { signed }) } }),
    ...(past.length > 0 && { past_promises: past }),
    ...(call && { call }),
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
    contact: writeContact(contacts.at(-1) ?? request.contact ?? service.contact),
    norm: localise(service.norm.sentence, spoken),
    adaptations: describeAdaptations(service, known.applied ?? [], locale, {
      zone: known.zone,
      now,
    }).map(({ adaptation: _, ...told }) => told),
    facts: describeFacts(known, telling),
  }
}

/**
 * Formats the promise that still matters to a usager: in the future, past, or suspended while the
 * service waits for them.
 */
function formatPromise(
  { request, service }: Pick<Known, 'request' | 'service'>,
  standing: StoredPromise,
  telling: Narration,
  { note, was }: Voice,
): NonNullable<Tracking['promise']> {
  const { locale, now } = telling
  const title = nameDate(service, standing, telling)
  const window = formatWindow(standing, usagerText[locale].telling, locale, now)
  const isLabel = title === requestText[locale].told.appointment
  const said = { title, window, sentence: formatDateSentence({ title, window, isLabel }, locale) }
  if (isPromiseSuspended(request, standing))
    return { ...said, note: note.suspended, stands: 'suspended' }
  if (standing.window_to >= now) return { ...said, note: note[standing.basis], stands: 'ahead' }
  const day = formatDay(standing.window_to, standing.zone, locale, now)
  const past = was ? fill(was, { day }) : window
  // The name of a date says what is true by then: not of one that has passed.
  return { title, window: past, sentence: past, note: note.late, stands: 'late' }
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
