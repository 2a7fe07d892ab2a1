import type { Service } from '#shared/contract/catalogue/service.ts'
import { codeBytes, writeCode } from '#shared/identifier/code.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { codeDigests } from '../../platform/crypto/code-digests.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { openReach, sealReach } from '../addresses/sealed-address.ts'
import { listUsagerAddresses } from '../addresses/usager-addresses-sql.ts'
import { lockRequest, type RequestKey, type StoredRequest } from '../requests/requests-sql.ts'
import { insertMandate, listMandates } from './mandates-sql.ts'
import { notifyMandate } from './notify-mandate.ts'
import { type Delegate, isSameAddress, type MandateFault, mostDelegates } from './read-delegate.ts'

export type MandateDeps = Pick<Deps, 'database' | 'clock' | 'random' | 'secret' | 'outbox'>

/** A request with its service. */
export interface MandateRequest {
  request: RequestKey
  service: Service
}

/**
 * Lets somebody act for the usager of a request, with a code of their own, and tells both.
 * @param isRepeated a system says it, perhaps again: one that has ended does not begin anew
 * @returns why not; `null` where it stands
 */
export async function declareMandate(
  deps: MandateDeps,
  { request: key, service }: MandateRequest,
  delegate: Delegate,
  isRepeated = false,
): Promise<MandateFault | null> {
  const { clock, random, secret } = deps
  const fault = await deps.database.transaction(
    async (transaction): Promise<MandateFault | null> => {
      const request = await lockRequest(transaction, key)
      if (!request) return null
      const { organisation } = request
      if (await isOwn(transaction, deps, request, delegate)) return 'own'
      const known = (await listMandates(transaction, request)).map((one) => ({
        isOver: one.ended_at !== null,
        isSame: openReach(secret, organisation, one.name_sealed) === delegate.name,
        address: one.address_sealed && openReach(secret, organisation, one.address_sealed),
      }))
      const standing = known.filter(({ isOver }) => !isOver)
      const isKnown = standing.some(
        ({ address }) => address !== null && isSameAddress(address, delegate.address),
      )
      if (isKnown || (isRepeated && known.some(({ isSame }) => isSame))) return null
      if (standing.length >= mostDelegates) return 'tooMany'
      const now = clock()
      const code = writeCode(random(codeBytes), 'tracking')
      const mandate = uuidv7(now.getTime(), random(10))
      await insertMandate(transaction, request, {
        mandate,
        kind: delegate.kind,
        name_sealed: sealReach(secret, organisation, delegate.name),
        channel: delegate.channel,
        address_sealed: sealReach(secret, organisation, delegate.address),
        code_hash: codeDigests(secret, code),
        code_sealed: sealReach(secret, organisation, code),
        begun_at: now,
      })
      await notifyMandate(transaction, deps, { request, service }, 'begun', mandate)
      return null
    },
  )
  deps.outbox.wake()
  return fault
}

async function isOwn(
  transaction: Queryable,
  { secret }: Pick<Deps, 'secret'>,
  request: StoredRequest,
  { address }: Delegate,
): Promise<boolean> {
  const own = await listUsagerAddresses(transaction, request)
  return own.some(({ sealed }) => {
    const opened = sealed && openReach(secret, request.organisation, sealed)
    return !!opened && isSameAddress(opened, address)
  })
}
