import * as z from 'zod'
import type { Identity, IdentitySent } from '#shared/contract/catalogue/identity.ts'
import type { IdentityText } from '#shared/text/site-owner/catalogue/identity-fr.ts'
import { type Read, readUnless } from '../../form/faults.ts'

/** An identity as it is typed. `crest`: the file in base64; `null` for none; left out, it stays. */
export const draft = z.strictObject({
  name: z.string(),
  crest: z.string().nullish(),
  accent: z.string(),
  contact: z.string(),
  phone: z.string(),
  email: z.string(),
  address: z.string(),
  legal: z.string(),
})
export type Draft = z.infer<typeof draft>

/** The identity that is kept, as it would be typed. */
export function draftOf(identity: Identity['identity']): Draft {
  const { name, accent, contact, legal } = identity ?? {}
  return {
    name: name ?? '',
    crest: undefined,
    accent: accent ?? '',
    contact: contact?.name ?? '',
    phone: contact?.phone ?? '',
    email: contact?.email ?? '',
    address: contact?.address ?? '',
    legal: legal ?? '',
  }
}

/** Whether a colour is written whole. */
export const isColour = (typed: string): boolean => /^#[0-9a-f]{6}$/i.test(typed.trim())

/** What was typed, ready to be sent; or what is wrong with it. */
export function readDraft(draft: Draft, words: IdentityText): Read<IdentitySent> {
  const { name, accent, contact, phone, email, address, legal } = trimmed(draft)
  const details = {
    ...(phone !== '' && { phone }),
    ...(email !== '' && { email }),
    ...(address !== '' && { address }),
  }
  const isReached = contact !== '' || Object.keys(details).length > 0
  return readUnless(
    {
      '/accent': accent !== '' && !isColour(accent) && words.notAColour,
      '/contact': isReached && contact === '' && words.contactMissing,
    },
    () => ({
      name: name || null,
      ...(draft.crest !== undefined && { crest: draft.crest }),
      accent: accent || null,
      contact: isReached ? { name: contact, ...details } : null,
      legal: legal || null,
    }),
  )
}

const trimmed = ({ crest, ...typed }: Draft) =>
  Object.fromEntries(Object.entries(typed).map(([field, text]) => [field, text.trim()])) as Omit<
    Draft,
    'crest'
  >
