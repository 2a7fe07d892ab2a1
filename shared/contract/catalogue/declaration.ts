import * as z from 'zod'
import { localised, plainText, slug, territory, versionNumber } from '../scalar.ts'

/** Most territories in one declaration: more than France has communes. */
const mostTerritories = 40_000

/** The target population by place. */
const population = z.strictObject({
  territory,
  name: plainText(120).min(1, 'empty'),
  population: z.int().min(1).max(1_000_000_000),
})

const margin = z.strictObject({
  kind: z.literal('margin'),
  value: z.number().min(0.01).max(0.3),
})
const commitment = z.strictObject({
  kind: z.literal('commitment'),
  value: z.number().min(0.01).max(0.99),
})
const floor = z.strictObject({ kind: z.literal('floor'), value: z.number().min(0.01).max(0.99) })

/**
 * Declared choices, which no formula can make. `margin` (δ): how far a rate may be below the
 * reference and still count as equivalent. `commitment` (θ₀): the target rate; without one the
 * reference is the overall rate. `floor`: the minimum rate everywhere. `population`: inhabitants
 * per territory, to weight answers, to find territories without answers, and to tell how many
 * people a figure is about.
 */
export const declared = z
  .discriminatedUnion('kind', [
    margin,
    commitment,
    floor,
    z.strictObject({
      kind: z.literal('population'),
      territories: z
        .array(population)
        .min(1)
        .max(mostTerritories)
        .refine((all) => new Set(all.map((one) => one.territory)).size === all.length, 'twice'),
    }),
  ])
  .meta({ id: 'Declared' })

/** A declaration to store. */
export const declarationSent = z
  .strictObject({
    service: slug.nullable().meta({ description: 'One service, or all of the organisation' }),
    declared,
    basis: plainText(300)
      .refine((text) => text.trim() !== '', 'empty')
      .meta({ description: 'Who decided it, and where it can be read' }),
  })
  .meta({ id: 'DeclarationSent' })

/** A declaration, with its author and its date. */
const declaration = z
  .strictObject({
    service: slug.nullable(),
    declared,
    basis: z.string(),
    author: z.string(),
    at: z.iso.datetime(),
    version: versionNumber,
  })
  .meta({ id: 'Declaration' })

/** A declaration in short: of a population, the number of territories and of people. */
export const printedDeclaration = declaration
  .omit({ declared: true })
  .extend({
    declared: z.discriminatedUnion('kind', [
      margin,
      commitment,
      floor,
      z.strictObject({ kind: z.literal('population'), territories: z.int(), people: z.int() }),
    ]),
  })
  .meta({ id: 'DeclarationTold' })

/** The current declarations, and all earlier ones, newest first. */
export const declarations = z
  .strictObject({
    services: z.array(z.strictObject({ service: slug, name: localised })),
    zone: z.string(),
    standing: z.array(declaration),
    past: z.array(printedDeclaration),
  })
  .meta({ id: 'Declarations' })

export type Declared = z.infer<typeof declared>
export type DeclaredKind = Declared['kind']
export type PrintedDeclaration = z.infer<typeof printedDeclaration>
export type Declaration = z.infer<typeof declaration>
export type DeclarationSent = z.infer<typeof declarationSent>
export type Declarations = z.infer<typeof declarations>
