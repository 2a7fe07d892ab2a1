import * as z from 'zod'
import { localised, plainText, slug, territory, versionNumber } from '../scalar.ts'

/** Most territories of one declaration: more than France has communes. */
const mostTerritories = 40_000

/** Whom the answers should stand for, place by place. */
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
 * What people decide and no formula does. `margin` (δ): how much lower than the reference a share
 * may be and still be called equivalent. `commitment` (θ₀): the share the organisation commits to;
 * without one the reference is what the whole territory says. `floor`: the share below which nobody
 * should have to live. `population`: how many live in each territory, to weight answers by, to know
 * the territories nobody answered from, and to say how many people a figure is about.
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

/** A declaration as its author enters it. */
export const declarationSent = z
  .strictObject({
    service: slug.nullable().meta({ description: 'One service, or all of the organisation' }),
    declared,
    basis: plainText(300)
      .refine((text) => text.trim() !== '', 'empty')
      .meta({ description: 'Who decided it, and where it can be read' }),
  })
  .meta({ id: 'DeclarationSent' })

/** A declaration as it is kept and printed: with its author and its date. */
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

/** The same as it is printed: of a population, how many territories and how many people. */
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

/** What holds now, and all that held before, newest first. */
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
