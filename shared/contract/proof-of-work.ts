import * as z from 'zod'
import { sentAnswerId } from './scalar.ts'

const hex = z.string().regex(/^[0-9a-f]+$/)

/**
 * A proof of work for a device while its site is under attack (ALTCHA, version 2): find the number
 * whose derived key has the required prefix.
 */
export const challenge = z
  .strictObject({
    parameters: z.strictObject({
      algorithm: z.literal('PBKDF2/SHA-256'),
      nonce: hex,
      salt: hex,
      cost: z.int(),
      keyLength: z.int(),
      keyPrefix: hex,
      data: z.strictObject({
        feedback: sentAnswerId,
        until: z.int().meta({ description: 'Seconds since 1970 after which it is too late' }),
      }),
    }),
    signature: hex,
  })
  .meta({ id: 'Challenge' })

/** The solution: the header `Parvis-Proof`, as base64 of its JSON. */
export const proofOfWork = z.strictObject({
  challenge,
  solution: z.strictObject({ counter: z.int().min(0), derivedKey: hex }),
})

export type Challenge = z.infer<typeof challenge>
