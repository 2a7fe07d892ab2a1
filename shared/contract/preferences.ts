import * as z from 'zod'
import { usagerLocale } from './scalar.ts'
import { channels } from './service.ts'

/** How the usager of a request wants to be told. */
export const preferences = z
  .strictObject({
    locale: usagerLocale,
    channel: z.enum(channels).optional().meta({
      description:
        'By which way; none until they choose. `page`: on the page of their request alone',
    }),
  })
  .meta({ id: 'Preferences' })
