import * as z from 'zod'
import { printedDeclaration } from '../catalogue/declaration.ts'
import { period } from '../figures/change.ts'
import { share } from '../figures/share.ts'
import { localised, slug, territory } from '../scalar.ts'
import { pair } from './indicators.ts'

/**
 * What may be looked at place by place: that all went well, that the treatment was the same, that the
 * dates first announced were kept, that requests were answered within the norm.
 */
export const territoryCriteria = [
  'satisfied',
  'same_treatment',
  'promises_kept',
  'within_norm',
] as const

const criterion = z.enum(territoryCriteria)

/** Where the shares of territories lie when they are all alike, for a number of answers. */
const limits = z.strictObject({
  n: z.int(),
  low95: z.number(),
  high95: z.number(),
  low998: z.number().nullable(),
  high998: z.number().nullable(),
})

/** The funnel around the reference; `spread`: limits were widened, since places differ beyond chance. */
const funnel = z
  .strictObject({
    theta: z.number(),
    spread: z.number(),
    beyond: z.array(z.string()).meta({ description: 'Territories outside the limits of 95 %' }),
    limits: z.array(limits),
  })
  .meta({ id: 'TerritoryFunnel' })

/** A territory whose answers are read under another; `since` is null where INSEE says so, not somebody. */
const followed = z.strictObject({
  territory: z.string(),
  into: z.string(),
  name: z.string().meta({ description: 'Name of the one it is read under' }),
  since: z.iso.date().nullable(),
})

const about = {
  generated_at: z.iso.datetime(),
  zone: z.string(),
  services: z.array(z.strictObject({ service: slug, name: localised })),
  service: slug.nullable().meta({ description: 'Null while the organisation has none' }),
  followed: z.array(followed),
}

/**
 * Whether quality is the same everywhere, of one service. `pair` has both worlds: the general
 * interest holds the territories (`places`); it is `null` where nobody said from where they answer.
 */
export const territoriesResponse = z
  .strictObject({
    ...about,
    criterion,
    period: period.nullable(),
    fewest: z.int(),
    pair: pair.nullable(),
    funnel: funnel.nullable(),
    declarations: z.array(printedDeclaration),
  })
  .meta({ id: 'TerritoriesTold' })

/** One territory: each criterion with both worlds, and its answers quarter by quarter. */
export const territoryResponse = z
  .strictObject({
    ...about,
    territory,
    name: z.string(),
    population: z.int().nullable(),
    criteria: z.array(z.strictObject({ criterion, pair: pair.nullable() })),
    series: z
      .array(z.strictObject({ period, share }))
      .meta({ description: 'Those satisfied, by quarter, of the stream that tells the verdict' }),
    unlisted: z.boolean().meta({ description: 'So many places answered that no quarter is told' }),
  })
  .meta({ id: 'TerritoryTold' })

/** Of which service, by which criterion and in which period all territories are told. */
export const territoriesAsked = z.strictObject({
  service: slug.optional(),
  criterion: criterion.optional(),
  period: period.optional(),
})
/** Of which service one territory is told. */
export const territoryAsked = z.strictObject({ service: slug.optional() })

/** Which territory, in the path. */
export const territoryNamed = z.strictObject({ territory })

export type TerritoryCriterion = (typeof territoryCriteria)[number]
export type TerritoriesResponse = z.infer<typeof territoriesResponse>
export type TerritoryResponse = z.infer<typeof territoryResponse>
export type TerritoryFunnel = z.infer<typeof funnel>
