import { codeBytes, writeCode } from '#shared/identifier/code.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { codeDigests } from '../../hub/platform/crypto/code-digests.ts'
import type { Secret } from '../../hub/platform/crypto/secret.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import { sealReach } from '../../hub/requests/addresses/sealed-address.ts'
import { insertMandate } from '../../hub/requests/mandates/mandates-sql.ts'
import { oneDay, type Random } from '../valmont/chance.ts'
import type { PastRequest } from './requests.ts'

/** Lets an adviser act in one open request of the town hall. */
export async function seedMandate(
  database: Database,
  {
    organisation,
    source,
    secret,
    now,
    random,
  }: { organisation: string; source: string; secret: Secret; now: Date; random: Random },
  requests: readonly PastRequest[],
): Promise<void> {
  const open = requests.find(
    ({ request, proofs, withdrawn }) =>
      request.service === 'etat-civil' && !withdrawn && !proofs.some(({ kind }) => kind === 'done'),
  )
  if (!open) return
  const bytes = (n: number) => Uint8Array.from({ length: n }, () => Math.floor(random() * 256))
  const begun_at = new Date(
    Math.max(Date.parse(open.request.received_at), now.getTime() - 2 * oneDay),
  )
  const code = writeCode(bytes(codeBytes), 'tracking')
  await insertMandate(
    database,
    { organisation, source, reference: open.reference },
    {
      mandate: uuidv7(begun_at.getTime(), bytes(10)),
      kind: 'adviser',
      name_sealed: sealReach(secret, organisation, 'Nora Belkacem, France Services'),
      channel: 'email',
      address_sealed: sealReach(secret, organisation, 'nora.belkacem@services.example'),
      code_hash: codeDigests(secret, code),
      code_sealed: sealReach(secret, organisation, code),
      begun_at,
    },
  )
}
