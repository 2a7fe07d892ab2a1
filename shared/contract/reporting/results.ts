import * as z from 'zod'
import { resultInstruments, themes } from '../../quality/result-scales.ts'
import { period } from '../figures/change.ts'
import { share } from '../figures/share.ts'
import { localised, plainText, slug } from '../scalar.ts'
import { pair } from './indicators.ts'

/** Most lines in one call. */
export const mostResultRows = 1000

/** One line of an export, with its counted fields only. */
const resultRow = z.strictObject({
  id: plainText(200).min(1, 'empty').meta({
    description: 'Its name in the export; a digest of it is kept, so that it counts once',
  }),
  month: z
    .string()
    .regex(/^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])$/)
    .meta({ example: '2026-10' }),
  answers: z
    .array(z.strictObject({ item: z.string().max(40), value: z.string().max(20) }))
    .min(1)
    .max(20),
})

/** Lines of an export of one of the State's instruments, for one service. */
export const resultsSent = z
  .strictObject({
    instrument: z.enum(resultInstruments),
    service: slug,
    file: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: 'SHA-256 of the whole file, in hexadecimal' }),
    refused: z.int().min(0).max(1_000_000_000).meta({
      description: 'Lines of the file that were not understood, up to these',
    }),
    rows: z.array(resultRow).max(mostResultRows),
  })
  .meta({ id: 'ResultsSent' })

/** The outcome of imported lines. */
export const resultsTaken = z
  .strictObject({
    import: z.uuid(),
    taken: z.int().meta({ description: 'Lines that are counted now' }),
    known: z.int().meta({ description: 'Lines that were counted before: they change nothing' }),
  })
  .meta({ id: 'ResultsTaken' })

const resultImport = z.strictObject({
  import: z.uuid(),
  instrument: z.enum(resultInstruments),
  service: slug,
  taken: z.int(),
  refused: z.int(),
  author: z.string(),
  at: z.iso.datetime(),
})

/** Imported files, newest first, and the services they can be for. */
export const resultImports = z
  .strictObject({
    services: z.array(z.strictObject({ service: slug, name: localised })),
    zone: z.string(),
    imports: z.array(resultImport),
  })
  .meta({ id: 'ResultImports' })

/**
 * Results of a State's instrument for a service, never without the general interest: `pair` shows
 * both worlds or neither. Themes are empty when it shows neither.
 */
const resultsResponse = z.strictObject({
  instrument: z.enum(resultInstruments),
  pair,
  themes: z.array(z.strictObject({ theme: z.enum(themes), share })),
})

/** Results of the State's instruments per service, apart from the organisation's own questions. */
export const results = z
  .strictObject({
    zone: z.string(),
    period: period.nullable(),
    fewest: z.int(),
    services: z.array(
      z.strictObject({
        service: slug,
        name: localised,
        ours: pair.nullable().meta({ description: 'The first pair of our own, to read beside it' }),
        instruments: z.array(resultsResponse),
      }),
    ),
  })
  .meta({ id: 'Results' })

export type ResultRow = z.infer<typeof resultRow>
export type ResultsSent = z.infer<typeof resultsSent>
export type ResultsTaken = z.infer<typeof resultsTaken>
export type ResultImports = z.infer<typeof resultImports>
export type ResultImport = z.infer<typeof resultImport>
export type Results = z.infer<typeof results>
export type ResultsResponse = z.infer<typeof resultsResponse>
