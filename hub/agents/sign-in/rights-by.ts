import type { Rights } from '#shared/contract/agents/agent.ts'
import { type Rule, type Rules, valuesOf } from './rules.ts'

/** What an identity provider says of somebody. */
export type Claims = Readonly<Record<string, unknown>>

/** The rights of the first rule that claims match; `null` when none does. */
export function rightsBy(rules: Rules, claims: Claims): Rights | null {
  const rule = findRule(rules, claims)
  if (!rule) return null
  const { when: _, ...rights } = rule
  return rights
}

/** The first rule that claims match. */
export function findRule(rules: Rules, claims: Claims): Rule | undefined {
  return rules.find(({ when }) =>
    Object.entries(when).every(([claim, asked]) =>
      valuesOf(asked).some((value) => saysOf(claims, claim, value)),
    ),
  )
}

/** Whether a claim, or one member of it where it is a list, is a value. */
function saysOf(claims: Claims, claim: string, value: string | number | boolean): boolean {
  const said = Object.hasOwn(claims, claim) ? [claims[claim]].flat() : []
  if (claim !== 'email') return said.some((one) => isSame(one, value))
  // An address that the provider itself does not vouch for is anybody's.
  if (isSame(claims['email_verified'], false)) return false
  return said.some((one) => typeof one === 'string' && isAddress(one, String(value)))
}

/** Providers write the same value as a text, a number or `true`. */
function isSame(said: unknown, value: string | number | boolean): boolean {
  const isPlain = ['string', 'number', 'boolean'].includes(typeof said)
  return isPlain && String(said) === String(value)
}

/** An address, or with `@` first any address of that very domain; without case. */
function isAddress(said: string, value: string): boolean {
  const [address, wanted] = [said.toLowerCase(), value.toLowerCase()]
  if (!wanted.startsWith('@')) return address === wanted
  return address.slice(address.lastIndexOf('@')) === wanted
}
