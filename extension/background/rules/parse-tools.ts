import * as z from 'zod'
import { tools } from '#shared/contract/agents/tools.ts'

const { keys, places, references } = tools.shape

/**
 * What the hub or the policy publishes about the organisation's tools. An entry that does not parse is
 * left out, and the rest is accepted. Rules are still signed texts, not verified yet.
 */
export const toolsSchema = z.object({
  rules: z.array(z.unknown()).transform((all) => all.slice(0, 200)),
  keys: parseEach(keys.element, 50),
  places: parseEach(places.element, 200),
  references: parseEach(references.element, 20),
})

export type ToolsAnswer = z.infer<typeof toolsSchema>

/** Parses a list, and leaves out the entries that do not parse. @param most entries that are looked at */
export function parseEach<T>(one: z.ZodType<T>, most: number) {
  return z.array(z.unknown()).transform((all) =>
    all.slice(0, most).flatMap((some) => {
      const read = one.safeParse(some)
      return read.success ? [read.data] : []
    }),
  )
}
