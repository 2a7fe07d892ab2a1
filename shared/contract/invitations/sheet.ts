import * as z from 'zod'
import { code, localised, slug, territory, usagerLocale } from '../scalar.ts'

/** Most codes of one sheet: thirty pages of eight. */
export const mostCodes = 240

/** How many days ahead a sheet is printed at most. */
export const mostDays = 30

/** A sheet of single-use codes, for the people a counter serves on one day. */
export const sheetAsked = z
  .strictObject({
    service: slug,
    place: slug.optional().meta({ description: 'A place that the service declares' }),
    territory: territory.optional().meta({ description: 'That of the place, if not said' }),
    day: z.iso.date().meta({ description: 'The day the codes are handed out: today, or later' }),
    number: z.int().min(1, 'number_of_codes').max(mostCodes, 'number_of_codes'),
    locale: usagerLocale.meta({ description: 'The language of the coupons' }),
  })
  .meta({ id: 'SheetAsked' })

/** What a sheet or a poster may be made for. */
export const sheetForms = z
  .strictObject({
    organisation: z.string(),
    hub: z.url(),
    today: z.iso.date(),
    site: slug.nullable().meta({ description: 'Whose questions are asked; `null`: none asks any' }),
    languages: z.array(usagerLocale),
    services: z.array(
      z.strictObject({
        service: slug,
        name: localised,
        places: z.array(z.strictObject({ place: slug, name: z.string() })),
      }),
    ),
  })
  .meta({ id: 'SheetForms' })

/** The codes of a sheet, given this one time. */
export const sheetMade = z
  .strictObject({
    codes: z.array(code),
    address: z.url().meta({ description: 'The page where a code is typed; with a code, its link' }),
    day: z.iso.date(),
    expires_on: z.iso.date(),
  })
  .meta({ id: 'SheetMade' })

export type SheetAsked = z.infer<typeof sheetAsked>
export type SheetForms = z.infer<typeof sheetForms>
export type SheetMade = z.infer<typeof sheetMade>
