import * as z from 'zod'
import { moments } from '../moment.ts'
import { localised, slug, usagerLocale } from '../scalar.ts'
import { answerValue, itemName } from './answer.ts'
import { configurationContent } from './configuration.ts'
import { dimensions } from './instrument.ts'

/** The sites of an organisation, with their configurations. */
export const siteList = z
  .strictObject({ sites: z.array(z.strictObject({ site: slug, name: localised })) })
  .meta({ id: 'SiteList' })

/** A summary of an instrument: the choices of a configuration, and the texts of questions. */
const offeredInstrument = z.strictObject({
  id: slug,
  version: z.int(),
  title: localised,
  own: z.boolean().meta({ description: 'Written by the organisation, not brought by Parvis' }),
  languages: z.array(usagerLocale).meta({ description: 'In which every word of it is written' }),
  opening: itemName,
  items: z.array(
    z.strictObject({ item: itemName, dimension: z.enum(dimensions), wording: localised }),
  ),
  forms: z.array(
    z.strictObject({
      form: z.string(),
      moment: z.enum(moments),
      share: z.number(),
      needs: z.enum(['promise', 'start']).optional(),
      draws: z.literal(true).optional(),
      compares: z.literal(true).optional(),
      comment: z.literal('required').optional(),
      asks: z.array(itemName).meta({ description: 'Items of its pages, drawn ones aside' }),
      too_early: z.array(itemName).meta({
        description: 'Items that nobody can judge yet at its moment',
      }),
    }),
  ),
  draw: z.array(z.strictObject({ item: itemName, twin: itemName.optional(), share: z.number() })),
  extras: z.array(z.strictObject({ item: itemName, bad: z.number(), other: z.number() })),
  bad: z.array(answerValue),
})

/** The configuration of a site, and its choices. */
export const siteSettings = z
  .strictObject({
    site: slug,
    name: localised,
    zone: z.string(),
    version: z.int().meta({ description: 'The version in use; 0 while the site asks nothing' }),
    since: z.iso.datetime().nullable().meta({ description: 'When this version was made' }),
    content: configurationContent.nullable(),
    services: z.array(z.strictObject({ service: slug, name: localised })),
    instruments: z.array(offeredInstrument),
  })
  .meta({ id: 'SiteSettings' })

/** The current version after a save, unchanged when nothing differs. */
export const configurationSaved = z
  .strictObject({ version: z.int(), since: z.iso.datetime() })
  .meta({ id: 'ConfigurationSaved' })

/** Name of a preview, in the URL of its page. */
export const draftName = z.string().regex(/^[\w-]{22}$/)

/** Confirms a preview, with its name. */
export const draftKept = z.strictObject({ draft: draftName }).meta({ id: 'DraftKept' })

export type SiteList = z.infer<typeof siteList>
export type OfferedInstrument = z.infer<typeof offeredInstrument>
export type SiteSettings = z.infer<typeof siteSettings>
