import * as z from 'zod'

/**
 * Supply, from a full count. `per_people`: places of a service per 10,000 people, and their
 * inequality between territories (Theil's T, in nats, by département where territories are
 * communes; the ratio of the ninth to the first decile). `ways`: places reachable without the
 * internet.
 */
export const supply = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('per_people'),
      per_10000: z.number(),
      places: z.int(),
      people: z.int(),
      territories: z.int(),
      without: z.int().meta({ description: 'Territories without a place' }),
      people_without: z.int().meta({ description: 'People who live there' }),
      theil: z
        .strictObject({
          total: z.number(),
          between: z.number().nullable(),
          within: z.number().nullable(),
        })
        .nullable(),
      ratio: z
        .number()
        .nullable()
        .meta({ description: 'P90 / P10; null: the first decile has none' }),
    }),
    z.strictObject({
      kind: z.literal('ways'),
      places: z.int(),
      reachable: z.int().meta({ description: 'Places with at least one other way' }),
      closed: z.int().meta({ description: 'Places of which every other way is said not to be' }),
      silent: z.int().meta({ description: 'Places of which it is not said' }),
    }),
  ])
  .meta({ id: 'Supply' })

export type Supply = z.infer<typeof supply>
