import * as z from 'zod'
import { rights } from '#shared/contract/agents/agent.ts'

const { organisation, service, sectors, services, role } = rights.shape

const value = z.union([z.string().min(1).max(300), z.number(), z.boolean()])

/** Claims with the values they must have: one, or one of several. */
const when = z.record(z.string().min(1).max(100), z.union([value, z.array(value).min(1).max(200)]))

/** One rule: it grants its rights to a person whose claims match all of `when`. */
const rule = z.strictObject({
  when,
  organisation,
  service,
  sectors: sectors.unwrap(),
  services,
  role: role.unwrap(),
})

/** Rules, tried in order. */
export const rules = z.strictObject({ rules: z.array(rule).min(1).max(1000) })

export type Rule = z.infer<typeof rule>
export type Rules = readonly Rule[]

/** Lists the values a claim may have under a rule. */
export function valuesOf(asked: Rule['when'][string]): (string | number | boolean)[] {
  return [asked].flat()
}
