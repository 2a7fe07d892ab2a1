import * as z from 'zod'
import { ruleType, type SignedRule, signedRule } from '#shared/contract/agents/tools.ts'
import type { PromiseKey } from '#shared/contract/requests/signed-promise.ts'
import { checkSigned } from '#shared/signed/check.ts'
import type { RejectedRule } from '../../shared/stored-tools.ts'

/** The content of a signed text, or why it is rejected. */
export type VerifiedRule = { said: SignedRule } | { leftOut: RejectedRule }

/** Longest text of a signed rule, in characters. */
const longest = 60_000

/** The name and version of a rule that this extension cannot parse. */
const named = z.object({
  says: z.literal('rule'),
  rule: z.object({
    schema: z.number(),
    id: z.string().max(64),
    version: z.int(),
  }),
})

/** Parses a signed rule, if one of these keys signed it. Nothing unsigned is used. */
export async function verifyRule(
  text: unknown,
  keys: readonly PromiseKey[],
): Promise<VerifiedRule> {
  if (typeof text !== 'string' || text.length > longest) return unnamed('unreadable')
  try {
    const checked = await checkSigned(text, keys, ruleType, { verify, read })
    return checked.holds ? checked.said : unnamed('unsigned')
  } catch (error) {
    const isOldBrowser = error instanceof Error && error.name === 'NotSupportedError'
    return unnamed(isOldBrowser ? 'unverifiable' : 'unsigned')
  }
}

async function verify(
  { kty, crv, x }: PromiseKey,
  signed: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const key = await crypto.subtle.importKey('jwk', { kty, crv, x }, 'Ed25519', false, ['verify'])
  return crypto.subtle.verify('Ed25519', key, signature, signed)
}

function read(payload: unknown): VerifiedRule {
  const rule = signedRule.safeParse(payload)
  if (rule.success) return { said: rule.data }
  const known = named.safeParse(payload)
  if (!known.success) return unnamed('unreadable')
  const { schema, id, version } = known.data.rule
  return { leftOut: { id, version, why: schema === 1 ? 'unreadable' : 'schema' } }
}

const unnamed = (why: RejectedRule['why']): VerifiedRule => ({
  leftOut: { id: null, version: null, why },
})
