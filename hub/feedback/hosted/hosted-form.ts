import { codeBytes, writeCode } from '#shared/identifier/code.ts'
import { uuidv4 } from '#shared/identifier/uuidv4.ts'
import type { Configured } from '#shared/quality/configured.ts'
import type { Site } from '../../catalogue/organisations/directory-sql.ts'
import type { FoundInvitation } from '../../invitations/redeem.ts'
import { keysUnder } from '../../platform/crypto/generations.ts'
import { deriveKey, keyedDigest, type Secret } from '../../platform/crypto/secret.ts'
import type { KeptAnswers } from './kept-answers-sql.ts'

/** What a hosted page asks, of whom, and what it has kept so far. */
export interface HostedForm {
  site: Site
  configured: Configured
  service: string
  form: string
  /** The drawn item, if the form draws one. */
  item: string | undefined
  place?: string | undefined
  territory?: string | undefined
  /** The code in its address, which its feedback is derived from. */
  code: string
  /** `null` on a page that everybody may open. */
  invitation: FoundInvitation | null
  identity: HostedIdentity
  kept: KeptAnswers | null
}

/** Id, receipt and chances of the feedback of one address, the same on every device and hub. */
export interface HostedIdentity {
  feedback: string
  receipt: string
  /** Uniform in [0, 1): for the form, the drawn item, and the extra question. */
  chances: Readonly<Record<'form' | 'item' | 'extra', number>>
}

/**
 * Derives the identities that a feedback may have from the code in its address: a new one the first,
 * those begun before the root of the keys changed the others. Without the secret nobody finds the
 * receipt of an invitation whose link they have seen. What is drawn stays the same.
 * @param kind keeps a ticket apart from the code of an open page
 */
export function identitiesOf(
  secret: Secret,
  kind: 'ticket' | 'open',
  code: string,
): [HostedIdentity, ...HostedIdentity[]] {
  const wordsOf = (use: string) => [`${use} of a hosted page`, kind]
  const bytes = (key: Buffer) => Buffer.from(keyedDigest(key, code), 'base64url')
  const chance = (use: string) =>
    bytes(deriveKey(secret, ...wordsOf(use))).readUIntBE(0, 6) / 2 ** 48
  const chances = { form: chance('form'), item: chance('item'), extra: chance('extra') }
  const receipts = keysUnder(secret, wordsOf('receipt')).map((key) =>
    writeCode(bytes(key).subarray(0, codeBytes), 'receipt'),
  )
  const identityBy = (key: Buffer, at: number): HostedIdentity => ({
    feedback: uuidv4(bytes(key)),
    receipt: receipts[at] ?? '',
    chances,
  })
  const [newest, ...others] = keysUnder(secret, wordsOf('feedback'))
  return [identityBy(newest, 0), ...others.map((key, at) => identityBy(key, at + 1))]
}
