import * as z from 'zod'
import { sentAnswerId } from './scalar.ts'

const hex = z.string().regex(/^[0-9a-f]+$/)

/**
 * A piece of work the hub asks of a device while its site is under attack (ALTCHA, version 2): find
 * the number with which the derived key begins as it should.
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

/** The work, done: what the header `Parvis-Proof` holds, as base64 of its JSON. */
export const proofOfWork = z.strictObject({
  challenge,
  solution: z.strictObject({ counter: z.int().min(0), derivedKey: hex }),
})

export type Challenge = z.infer<typeof challenge>
