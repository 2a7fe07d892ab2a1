import type { RequestState } from '#shared/contract/proof-kind.ts'
import type { Stone, Tracking } from '#shared/contract/tracking.ts'
import { sayIn } from '#shared/text/locale.ts'
import type { UsagerText } from '#shared/text/usager/fr/words.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { isStill } from '../requests/is-still.ts'
import { spokenByService } from '../spoken-by-service.ts'
import type { StoredPromise } from '../store/promises.ts'
import { sayWindow } from './say-window.ts'
import { pendingSteps, tellNext } from './tell-next.ts'
import { tellPastPromises, tellSigned } from './tell-promises.ts'
import { tellProof } from './tell-proof.ts'
import type { Known } from './telling.ts'

/** What is said differently to the usager and to an agent. */
export interface Voice {
  state: Readonly<Record<RequestState, string>>
  /** What the date of a promise rests on, that it has passed, or that it stands still. */
  note: Readonly<Record<'late' | 'suspended' | StoredPromise['basis'], string>>
}

/**
 * Tells where a request stands: what is done, what comes next, by when.
 * @param agent how it is said to an agent, who is given no signed text; to its usager without it.
 */
export function tellTracking(
  known: Known,
  locale: UsagerLocale,
  now: Date,
  agent?: Voice,
): Tracking {
  const voice = agent ?? voiceTo(usagerText[locale])
  const { request, service, proofs } = known
  const text = usagerText[locale]
  const spoken = spokenByService(service, locale)
  const isOver = request.state === 'closed' || request.state === 'withdrawn'
  const standing = known.promises.find((promise) => promise.replaced_at === null)
  const isSuspended = isStill(request, standing)
  const isDue = !!standing && !isOver && !request.completed_at && standing.window_to < now
  const isLate = isDue && !isSuspended
  const pending = isOver ? [] : pendingSteps(service, proofs)
  const next = isOver ? undefined : tellNext(known, pending, { locale, spoken, now })
  const awaited = standing && !isOver && !request.completed_at ? standing : undefined
  const signed = awaited && !agent && tellSigned(awaited, locale, now)
  const past = agent ? [] : tellPastPromises(known, awaited, locale, now)
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
    ...(awaited && {
      promise: {
        window: sayWindow(awaited, text.telling, locale, now),
        note: voice.note[isLate ? 'late' : isSuspended ? 'suspended' : awaited.basis],
        ...(signed && { signed }),
      },
    }),
    ...(past.length > 0 && { past_promises: past }),
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
  return {
    state,
    note: {
      late: telling.lateNote,
      suspended: telling.suspendedNote,
      norm: telling.normNote,
      law: telling.lawNote,
      agent: telling.agentNote,
    },
  }
}
