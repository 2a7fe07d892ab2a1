import * as z from 'zod'
import { identifierKinds } from '#shared/contract/context.ts'
import { plainText } from '#shared/contract/scalar.ts'

const selector = z.string().min(1).max(200)
const pattern = z.string().min(1).max(200).refine(isPattern, { message: 'not_a_pattern' })

/** Where a value is read: in the address, with the group `(?<value>…)`, or in the text of elements. */
const strategy = z.union([z.strictObject({ path: pattern }), z.strictObject({ text: selector })])

/**
 * How one tool shows whose request it is: data, never code. All strategies of the reference must find
 * the same one, because an address changes before its page does.
 */
export const toolRule = z.strictObject({
  id: z.string().regex(/^[a-z0-9.-]{1,64}$/),
  version: z.int().min(1).max(9999),
  tool: plainText(60).min(1).meta({ description: 'The tool as people call it' }),
  path: pattern.meta({ description: 'Paths the rule applies to' }),
  root: selector.meta({ description: 'What holds one request; outside of it nothing is seen' }),
  reference: z.array(strategy).min(1).max(4),
  fields: z.strictObject({
    email: selector.optional(),
    phone: selector.optional(),
    name: selector.optional(),
  }),
  shapes: z
    .record(z.enum(identifierKinds), pattern)
    .meta({ description: 'The whole of a value; what has another shape is not seen' }),
  excluded: z.array(selector).max(20).meta({ description: 'Zones that are not read' }),
  own: selector.meta({ description: 'Where the agent’s own identity stands' }),
})

export type ToolRule = z.infer<typeof toolRule>

function isPattern(text: string): boolean {
  try {
    new RegExp(text)
    return true
  } catch {
    return false
  }
}
