import * as z from 'zod'
import { nameText, plainText } from '../scalar.ts'

/** Who may act for a usager: a relative, an adviser of a public service, somebody with a mandate. */
export const mandateKinds = ['relative', 'adviser', 'mandate'] as const

/** Longest name of somebody who acts, in characters. */
export const longestDelegate = 80

/** Somebody who acts for the usager of a request, and their address: they get a code of their own. */
export const delegate = z
  .strictObject({
    kind: z.enum(mandateKinds),
    name: nameText(longestDelegate).min(1, 'empty'),
    email: plainText(254).optional(),
    phone: plainText(60).optional(),
  })
  .refine(({ email, phone }) => (email === undefined) !== (phone === undefined), {
    message: 'one_address',
  })
  .meta({
    id: 'Delegate',
    description: 'Who acts for the usager: an e-mail address or a telephone, not both',
  })

export type DeclaredDelegate = z.infer<typeof delegate>
export type MandateKind = DeclaredDelegate['kind']
