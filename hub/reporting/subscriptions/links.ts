import { deriveKey, type Secret, seal, unseal } from '../../platform/crypto/secret.ts'
import type { Deps } from '../../platform/deps.ts'
import type { StoredSubscriber } from './subscriptions-sql.ts'

type Named = Pick<StoredSubscriber, 'organisation' | 'subscription'>
type Asked = Named & Pick<StoredSubscriber, 'asked'>
const uses = { confirm: 'subscription-confirm', stop: 'subscription-stop' } as const

/** Where whoever reads a mailbox says that it is theirs and that they want the letters. */
export function confirmLink(
  { secret, publicUrl }: Pick<Deps, 'secret' | 'publicUrl'>,
  asked: Asked,
): string {
  const said = [asked.organisation, asked.subscription, asked.asked].join(' ')
  return `${publicUrl}/abonnement/confirmer/${seal(deriveKey(secret, uses.confirm), said)}`
}

/** Where letters are stopped without signing in. */
export function stopLink(
  { secret, publicUrl }: Pick<Deps, 'secret' | 'publicUrl'>,
  named: Named,
): string {
  const said = [named.organisation, named.subscription].join(' ')
  return `${publicUrl}/abonnement/arreter/${seal(deriveKey(secret, uses.stop), said)}`
}

/** What such a link names; `null` when this hub did not make it. */
export function readConfirmLink(secret: Secret, token: string): Asked | null {
  const [organisation, subscription, asked] = read(secret, uses.confirm, token)
  return organisation && subscription && asked ? { organisation, subscription, asked } : null
}

/** The same of a link that stops letters. */
export function readStopLink(secret: Secret, token: string): Named | null {
  const [organisation, subscription] = read(secret, uses.stop, token)
  return organisation && subscription ? { organisation, subscription } : null
}

function read(secret: Secret, use: string, token: string): string[] {
  try {
    return unseal(deriveKey(secret, use), token).split(' ')
  } catch {
    return []
  }
}
