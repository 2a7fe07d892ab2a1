import type { Proof } from '#shared/contract/proof.ts'
import type { Stone } from '#shared/contract/tracking.ts'
import { sayDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { sayIn } from '#shared/text/locale.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import { tellAppointment, tellArrival } from './tell-appointment.ts'
import { askedOf } from './tell-next.ts'
import { tellReceipt } from './tell-receipt.ts'
import { tellSent } from './tell-sent.ts'
import type { Known, Telling } from './telling.ts'

/** A step that happened, as a stone of the line; one that its usager is waited for is where we are. */
export function tellProof(proof: Proof, known: Known, telling: Telling): Stone {
  const { service, zone, deliveries = [] } = known
  const { locale, spoken, now } = telling
  const text = usagerText[locale]
  const step = service.steps.find((one) => one.proof === proof.kind)
  const said = proof.text && sayIn(proof.text, spoken)
  const detail = said ?? detailOf(proof, zone, telling)
  const sent = tellSent(
    deliveries.filter((one) => one.proof === proof.id),
    zone,
    telling,
  )
  const done = askedOf(known) === proof ? 'now' : 'done'
  return {
    kind: proof.kind,
    status: proof.kind === 'late' ? 'late' : done,
    title: (step && sayIn(step.title, spoken)) ?? text.proof[proof.kind],
    when: sayDay(new Date(proof.at), zone, locale, now),
    ...(detail && { text: detail }),
    ...(sent.length > 0 && { sent }),
  }
}

function detailOf(proof: Proof, zone: string, how: Telling): string | undefined {
  const { telling } = usagerText[how.locale]
  const { spoken } = how
  if (proof.kind === 'acknowledged') return proof.receipt && tellReceipt(proof.receipt, how)
  if (proof.kind === 'promised') return tellAppointment(proof, how)
  if (proof.kind === 'late') return sayIn(proof.why, spoken)
  if (proof.kind === 'waiting_usager')
    return fill(telling.missing, { missing: sayIn(proof.missing, spoken) })
  if (proof.kind === 'assigned') return fill(telling.team, { team: proof.team })
  if (proof.kind === 'on_the_way') return tellArrival(proof, zone, how)
  return undefined
}
