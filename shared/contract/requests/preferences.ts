import * as z from 'zod'
import { channels } from '../catalogue/service.ts'
import { usagerLocale } from '../scalar.ts'

/** How the usager of a request wants to be informed. */
export const preferences = z
  .strictObject({
    locale: usagerLocale,
    channel: z.enum(channels).optional().meta({
      description:
        'By which way; none until they choose. `page`: on the page of their request alone',
    }),
    at_night: z.boolean().optional().meta({
      description: 'Their telephone may ring at any hour; else between 8 and 21 alone',
    }),
  })
  .meta({ id: 'Preferences' })
