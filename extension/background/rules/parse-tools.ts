import * as z from 'zod'
import { tools } from '#shared/contract/agents/tools.ts'

const { keys, places, references } = tools.shape

/**
 * What is said of the organisation's tools, by its hub or by policy. One thing that cannot be read is
 * left out, and the rest is taken. Rules are texts still, and nothing of them is believed.
 */
export const toolsSchema = z.object({
  rules: z.array(z.unknown()).transform((all) => all.slice(0, 200)),
  keys: parseEach(keys.element, 50),
  places: parseEach(places.element, 200),
  references: parseEach(references.element, 20),
})

export type ToolsAnswer = z.infer<typeof toolsSchema>

/** Every one of a list that can be read. @param most of the list that is looked at */
export function parseEach<T>(one: z.ZodType<T>, most: number) {
  return z.array(z.unknown()).transform((all) =>
    all.slice(0, most).flatMap((some) => {
      const read = one.safeParse(some)
      return read.success ? [read.data] : []
    }),
  )
}
