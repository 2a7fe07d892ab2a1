import * as z from 'zod'

/** The name of a passkey among those of one person: a digest of the id of its credential. */
export const passkeyName = z.string().regex(/^[\w-]{22}$/)

/** The passkeys of the person who asks. */
export const ownPasskeys = z
  .strictObject({
    today: z.iso.date(),
    passkeys: z
      .array(
        z.strictObject({
          passkey: passkeyName,
          browser: z.string().nullable().meta({ description: 'The browser that made it' }),
          made_on: z.iso.date(),
          used_on: z.iso.date().nullable().meta({ description: 'The last day it was used' }),
        }),
      )
      .nullable()
      .meta({ description: 'Null for a person of an identity provider' }),
  })
  .meta({ id: 'OwnPasskeys' })

export type OwnPasskeys = z.infer<typeof ownPasskeys>
