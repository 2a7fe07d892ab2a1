import type { Proof, Receipt } from '#shared/contract/requests/proof.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { localise } from '#shared/text/locale.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { ServiceOffer } from '../../catalogue/services/service-offer.ts'
import type { Deps } from '../../platform/deps.ts'
import { type Fault, type FaultCode, Refusal } from '../../platform/http/refusal.ts'
import { dayIn } from '../../platform/time/day.ts'
import type { StoredRequest } from '../requests/requests-sql.ts'

/**
 * Returns the first proof of a request, its acknowledgement of receipt; complete when its service
 * declares so.
 */
export function acknowledge(
  request: Pick<StoredRequest, 'received_at' | 'locale'>,
  offered: ServiceOffer,
  now: Date,
  random: Deps['random'],
): Proof {
  const isComplete = offered.service.acknowledgement === 'receipt'
  return {
    kind: 'acknowledged',
    id: uuidv7(now.getTime(), random(10)),
    at: request.received_at.toISOString(),
    ...(isComplete && { receipt: receiptOf({}, request, offered) }),
  }
}

/**
 * Fills an acknowledgement of receipt from the declared service; returns any other proof unchanged.
 * @throws Refusal `receipt_incomplete`, with each missing item: nothing is recorded or sent
 */
export function completeReceipt(
  proof: Proof,
  request: Pick<StoredRequest, 'received_at' | 'locale'>,
  offered: ServiceOffer,
): Proof {
  if (proof.kind !== 'acknowledged' || !proof.receipt) return proof
  const day = dayIn(offered.zone, request.received_at)
  if (proof.receipt.received_on && proof.receipt.received_on !== day)
    throw new Refusal('invalid', [{ path: '/receipt/received_on', code: 'receipt_other_day' }])
  return { ...proof, receipt: receiptOf(proof.receipt, request, offered) }
}

/** Items of the code des relations entre le public et l’administration, R112-5. */
const mentions: Readonly<Record<'silence' | 'address' | 'phone', FaultCode>> = {
  silence: 'receipt_without_silence',
  address: 'receipt_without_address',
  phone: 'receipt_without_phone',
}

function receiptOf(
  given: Receipt,
  { received_at, locale }: Pick<StoredRequest, 'received_at' | 'locale'>,
  { service, zone }: ServiceOffer,
): Receipt {
  const { contact } = service
  const whole: Receipt = {
    received_on: given.received_on ?? dayIn(zone, received_at),
    service: given.service ?? localise(service.name, locale as UsagerLocale).slice(0, 120),
    address: given.address ?? contact.address,
    phone: given.phone ?? contact.phone,
    silence: given.silence ?? service.silence,
  }
  const lacking = (Object.keys(mentions) as (keyof typeof mentions)[]).filter((one) => !whole[one])
  const faults = lacking.map((one): Fault => ({ path: `/receipt/${one}`, code: mentions[one] }))
  // L112-6: without time limits and remedies, those of a refusal by silence bind nobody.
  if (whole.silence?.means === 'rejection' && !whole.silence.remedy)
    faults.push({ path: '/receipt/silence/remedy', code: 'receipt_without_remedy' })
  if (faults.length > 0) throw new Refusal('receipt_incomplete', faults)
  return whole
}
