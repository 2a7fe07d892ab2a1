import * as z from 'zod'
import { rights } from '#shared/contract/agents/agent.ts'

const { organisation, service, sectors, services, role } = rights.shape

const value = z.union([z.string().min(1).max(300), z.number(), z.boolean()])

/** Claims and what each must say: one value, or one of several. */
const when = z.record(z.string().min(1).max(100), z.union([value, z.array(value).min(1).max(200)]))

/** Who has which rights: whoever the identity provider says all of `when` of. */
const rule = z.strictObject({
  when,
  organisation,
  service,
  sectors: sectors.unwrap(),
  services,
  role: role.unwrap(),
})

/** Rules, in the order they are tried. */
export const rules = z.strictObject({ rules: z.array(rule).min(1).max(1000) })

export type Rule = z.infer<typeof rule>
export type Rules = readonly Rule[]

/** What a claim may say under a rule, as a list. */
export function valuesOf(asked: Rule['when'][string]): (string | number | boolean)[] {
  return [asked].flat()
}
