import type { Proof } from '#shared/contract/proof.ts'
import type { Service } from '#shared/contract/service.ts'
import type { Tracking } from '#shared/contract/tracking.ts'
import { sayDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { sayIn } from '#shared/text/locale.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import type { Known, Telling } from './telling.ts'

/** Declared steps after the last one that happened; those that were skipped are not announced. */
export function pendingSteps(service: Service, proofs: readonly Proof[]): Service['steps'] {
  const happened = service.steps.findLastIndex((step) =>
    proofs.some((proof) => proof.kind === step.proof),
  )
  return service.steps.slice(happened + 1)
}

/** What comes next: what the usager is asked for, or the next step of the service. */
export function tellNext(
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
