import * as z from 'zod'
import { requestOutcomes } from '#shared/contract/catalogue/proof-kind.ts'
import { openUnder, sealUnder } from '../platform/crypto/generations.ts'
import type { Secret } from '../platform/crypto/secret.ts'

/** Fewest invitations, or requests behind them, that share what is kept of one. */
export const fewestAlike = 5

/** Classes of the time from receipt to the end of a request. */
export const delayClasses = ['two_days', 'week', 'month', 'quarter', 'longer'] as const

const facts = z.strictObject({
  territory: z.string().optional(),
  channel: z.string().optional(),
  kept: z.enum(['kept', 'missed']).optional(),
  delay: z.enum(delayClasses).optional(),
  outcome: z.enum(requestOutcomes).optional(),
  locale: z.string().optional(),
  assisted: z.boolean().optional(),
})

/** Coarse facts of what an invitation is about. */
export type InvitationFacts = z.infer<typeof facts>

/** Most days of each class. */
const mostDays = [
  ['two_days', 2],
  ['week', 7],
  ['month', 31],
  ['quarter', 92],
] as const

/** Returns the class of a number of days. */
export function delayClassOf(days: number): (typeof delayClasses)[number] {
  return mostDays.find(([, most]) => days <= most)?.[0] ?? 'longer'
}

/** Encrypts facts: until a month closes, a rare one could name a request. */
export function sealFacts(secret: Secret, organisation: string, known: InvitationFacts): string {
  return sealUnder(secret, useOf(organisation), JSON.stringify(known))
}

/** Decrypts facts of `sealFacts`. @throws SecretMismatch */
export function openFacts(secret: Secret, organisation: string, sealed: string): InvitationFacts {
  return facts.parse(JSON.parse(openUnder(secret, useOf(organisation), sealed)))
}

const useOf = (organisation: string) => ['facts of invitations', organisation]
