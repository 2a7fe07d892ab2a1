import type { Rights } from '#shared/contract/agents/agent.ts'
import { type Rule, type Rules, valuesOf } from './rules.ts'

/** The claims of an identity provider about a person. */
export type Claims = Readonly<Record<string, unknown>>

/** Returns the rights of the first rule that matches the claims; `null` when none does. */
export function rightsBy(rules: Rules, claims: Claims): Rights | null {
  const rule = findRule(rules, claims)
  if (!rule) return null
  const { when: _, ...rights } = rule
  return rights
}

/** Finds the first rule that matches the claims. */
export function findRule(rules: Rules, claims: Claims): Rule | undefined {
  return rules.find(({ when }) =>
    Object.entries(when).every(([claim, asked]) =>
      valuesOf(asked).some((value) => saysOf(claims, claim, value)),
    ),
  )
}

/** Returns whether a claim, or a member of a list claim, equals a value. */
function saysOf(claims: Claims, claim: string, value: string | number | boolean): boolean {
  const said = Object.hasOwn(claims, claim) ? [claims[claim]].flat() : []
  if (claim !== 'email') return said.some((one) => isSame(one, value))
  // The provider hasn't verified this address: it may belong to anybody.
  if (isSame(claims['email_verified'], false)) return false
  return said.some((one) => typeof one === 'string' && isAddress(one, String(value)))
}

/** Compares as text: providers write the same value as text, number or boolean. */
function isSame(said: unknown, value: string | number | boolean): boolean {
  const isPlain = ['string', 'number', 'boolean'].includes(typeof said)
  return isPlain && String(said) === String(value)
}

/** Matches an address, or `@domain` for that exact domain; case-insensitive. */
function isAddress(said: string, value: string): boolean {
  const [address, wanted] = [said.toLowerCase(), value.toLowerCase()]
  if (!wanted.startsWith('@')) return address === wanted
  return address.slice(address.lastIndexOf('@')) === wanted
}
