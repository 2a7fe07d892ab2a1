import * as z from 'zod'
import { instant, localisedText, slug, uuidv7, zone } from '../scalar.ts'
import { promiseBases } from './promise-basis.ts'
import { reference } from './request.ts'

/** Id of a key: the thumbprint of its public half (RFC 7638). */
const kid = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** The public half of a promise key (RFC 8037), as published. */
export const promiseKey = z
  .object({
    kty: z.literal('OKP'),
    crv: z.literal('Ed25519'),
    x: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
    kid,
    alg: z.literal('EdDSA'),
    use: z.literal('sig'),
  })
  .meta({ id: 'PromiseKey' })

/** The signed content of a promise: issuer, window, request and basis. Nothing about the usager. */
export const signedPromise = z
  .object({
    iss: z.string().meta({ description: 'Address of the hub that signed it' }),
    jti: uuidv7.meta({ description: 'Its own id' }),
    iat: z.int().min(0).meta({ description: 'When it was signed, in seconds since 1970' }),
    organisation: z.object({ id: z.string(), name: z.string() }),
    service: slug,
    service_name: z.object({ fr: z.string(), en: z.string() }),
    source: z.string(),
    reference,
    window: z.object({ from: instant, to: instant, zone }),
    about: z
      .literal('callback')
      .optional()
      .meta({ description: '`callback`: when the usager is called; otherwise the whole request' }),
    basis: z.enum(promiseBases),
    rests_on: z
      .object({ fr: localisedText(300).shape.fr, en: localisedText(300).shape.fr })
      .optional()
      .meta({ description: 'What is promised to all, when the promise rests on the norm' }),
    because: z
      .enum(['made', 'changed', 'resumed'])
      .meta({ description: '`resumed`: put off by as long as the service waited for its usager' }),
    replaces: uuidv7.optional().meta({ description: 'Id of the promise it replaces' }),
  })
  .meta({ id: 'SignedPromise' })

export type PromiseKey = z.infer<typeof promiseKey>
export type SignedPromise = z.infer<typeof signedPromise>
