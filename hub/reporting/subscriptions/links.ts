import { openUnder, sealUnder } from '../../platform/crypto/generations.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { Deps } from '../../platform/deps.ts'
import type { StoredSubscriber } from './subscriptions-sql.ts'

type Named = Pick<StoredSubscriber, 'organisation' | 'subscription'>
type Asked = Named & Pick<StoredSubscriber, 'asked'>
const uses = { confirm: 'subscription-confirm', stop: 'subscription-stop' } as const

/** Returns the link by which a reader confirms their mailbox and subscription. */
export function confirmLink(
  { secret, publicUrl }: Pick<Deps, 'secret' | 'publicUrl'>,
  asked: Asked,
): string {
  const said = [asked.organisation, asked.subscription, asked.asked].join(' ')
  return `${publicUrl}/abonnement/confirmer/${sealUnder(secret, [uses.confirm], said)}`
}

/** Returns the unsubscribe link. */
export function stopLink(
  { secret, publicUrl }: Pick<Deps, 'secret' | 'publicUrl'>,
  named: Named,
): string {
  const said = [named.organisation, named.subscription].join(' ')
  return `${publicUrl}/abonnement/arreter/${sealUnder(secret, [uses.stop], said)}`
}

/** Verifies and reads such a link; `null` when this hub did not sign it. */
export function readConfirmLink(secret: Secret, token: string): Asked | null {
  const [organisation, subscription, asked] = read(secret, uses.confirm, token)
  return organisation && subscription && asked ? { organisation, subscription, asked } : null
}

/** Verifies and reads an unsubscribe link. */
export function readStopLink(secret: Secret, token: string): Named | null {
  const [organisation, subscription] = read(secret, uses.stop, token)
  return organisation && subscription ? { organisation, subscription } : null
}

function read(secret: Secret, use: string, token: string): string[] {
  try {
    return openUnder(secret, [use], token).split(' ')
  } catch {
    return []
  }
}
