import * as z from 'zod'
import { localised, origin, slug, usagerLocale } from '../scalar.ts'
import { installation } from './installation.ts'

/** A site to register; without an origin, none of its pages may call the hub. */
export const sitePut = z.strictObject({
  name: localised,
  origins: z
    .array(origin)
    .max(20)
    .refine((all) => new Set(all).size === all.length, 'twice'),
})

const ownSite = z.strictObject({
  site: slug,
  name: localised,
  origins: z.array(z.string()),
  asks: z
    .strictObject({ instrument: z.string(), languages: z.array(usagerLocale) })
    .nullable()
    .meta({ description: 'Null while the site asks nothing' }),
  seen: z.iso.date().nullable().meta({ description: 'The day a page of it was last seen' }),
  answered: z.iso.date().nullable().meta({ description: 'The day of its last answer' }),
  refused: z.strictObject({ origin: z.string(), day: z.iso.date() }).nullable().meta({
    description:
      'The last page that asked from an origin which is not registered; origin `null` is a file',
  }),
  visit: installation.nullable().meta({ description: 'The last visit that was asked for' }),
})

/** A language that sites offer, and what is shown in it but not written in it. */
const untranslated = z.strictObject({
  language: usagerLocale,
  services: z.array(slug),
  sites: z.array(slug).meta({ description: 'Sites whose name is not written in it' }),
  notices: z.array(slug).meta({ description: 'Sites whose privacy notice is not whole in it' }),
})

/** The sites of an organisation, for their administrator. */
export const ownSites = z
  .strictObject({
    zone: z.string(),
    services: z.array(z.strictObject({ service: slug, name: localised })),
    sites: z.array(ownSite),
    untranslated: z
      .array(untranslated)
      .meta({ description: 'What usagers read in French on a page in another language' }),
  })
  .meta({ id: 'OwnSites' })

export type OwnSite = z.infer<typeof ownSite>
export type OwnSites = z.infer<typeof ownSites>
export type Untranslated = z.infer<typeof untranslated>
export type SitePut = z.infer<typeof sitePut>
