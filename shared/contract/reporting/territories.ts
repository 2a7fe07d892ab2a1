import * as z from 'zod'
import { printedDeclaration } from '../catalogue/declaration.ts'
import { period } from '../figures/change.ts'
import { share } from '../figures/share.ts'
import { localised, slug, territory } from '../scalar.ts'
import { pair } from './indicators.ts'

/**
 * Criteria by place: overall satisfaction, equal treatment, first announced dates kept, requests
 * answered within the standard.
 */
export const territoryCriteria = [
  'satisfied',
  'same_treatment',
  'promises_kept',
  'within_norm',
] as const

const criterion = z.enum(territoryCriteria)

/** Limits of territories' rates for a number of answers, if all are alike. */
const limits = z.strictObject({
  n: z.int(),
  low95: z.number(),
  high95: z.number(),
  low998: z.number().nullable(),
  high998: z.number().nullable(),
})

/** The funnel plot around the reference; `spread`: limits widened for overdispersion. */
const funnel = z
  .strictObject({
    theta: z.number(),
    spread: z.number(),
    beyond: z.array(z.string()).meta({ description: 'Territories outside the limits of 95 %' }),
    limits: z.array(limits),
  })
  .meta({ id: 'TerritoryFunnel' })

/** A merged territory, shown under another; `since` is null when it comes from INSEE. */
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
 * Whether quality is the same everywhere, for one service. `pair` shows both worlds: the general
 * interest holds the territories (`places`); it is `null` when no answer has a territory.
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

/** One territory: each criterion with both worlds, and its answers by quarter. */
export const territoryResponse = z
  .strictObject({
    ...about,
    territory,
    period: period.nullable().meta({ description: 'Of the criteria; the quarters are the last' }),
    name: z.string(),
    population: z.int().nullable(),
    criteria: z.array(z.strictObject({ criterion, pair: pair.nullable() })),
    series: z
      .array(z.strictObject({ period, share }))
      .meta({ description: 'Those satisfied, by quarter, of the stream that tells the verdict' }),
    unlisted: z.boolean().meta({ description: 'So many places answered that no quarter is told' }),
  })
  .meta({ id: 'TerritoryTold' })

/** Service, criterion and period of the list of territories. */
export const territoriesAsked = z.strictObject({
  service: slug.optional(),
  criterion: criterion.optional(),
  period: period.optional(),
})
/** Service and period of a territory's page. */
export const territoryAsked = territoriesAsked.omit({ criterion: true })

/** The territory in the path. */
export const territoryNamed = z.strictObject({ territory })

export type TerritoryCriterion = (typeof territoryCriteria)[number]
export type TerritoriesResponse = z.infer<typeof territoriesResponse>
export type TerritoryResponse = z.infer<typeof territoryResponse>
export type TerritoryFunnel = z.infer<typeof funnel>
