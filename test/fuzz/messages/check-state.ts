import * as z from 'zod'

const sighting = z.strictObject({
  kind: z.enum(['email', 'phone', 'reference']),
  value: z.string().min(1),
  source: z.string().optional(),
  trust: z.enum(['sure', 'likely']),
  place: z.enum(['title', 'header', 'list', 'page']).optional(),
})

/** What panels draw of a tab. */
const tabState = z.object({
  generation: z.int().min(0),
  origin: z.string().nullable(),
  page: z.enum([
    'unknown',
    'not_granted',
    'reading',
    'no_rule',
    'nothing_seen',
    'unplaced',
    'seen',
  ]),
  sightings: z.array(sighting).max(40),
  name: z.string().nullable(),
  tool: z.string().nullable(),
  isBroken: z.boolean(),
  look: z.object({ state: z.enum(['none', 'asking', 'answered', 'failed', 'forgotten']) }),
})

/** What is wrong with the states that panels draw; nothing where all can be drawn. */
export function wrongStates(session: ReadonlyMap<string, unknown>): string[] {
  return [...session].flatMap(([name, value]) => {
    if (!/^tab\.\d+$/.test(name)) return []
    const read = tabState.safeParse(value)
    return read.success ? [] : [`${name}: ${z.prettifyError(read.error)}`]
  })
}
