import * as z from 'zod'
import {
  type MessagePreviewAsked,
  messagePreviewAsked,
} from '#shared/contract/requests/message-text.ts'
import { slug } from '#shared/contract/scalar.ts'
import { GenerationUnknown, openUnder, sealUnder } from '../../platform/crypto/generations.ts'
import { type Secret, SecretMismatch } from '../../platform/crypto/secret.ts'

/** How long a link shows its e-mail, in milliseconds. */
const lasts = 3600_000

const use = ['message preview']

const linked = z.strictObject({
  ...messagePreviewAsked.shape,
  organisation: z.string(),
  service: slug,
  until: z.number(),
})

/** What a link shows. */
export type PreviewRequest = MessagePreviewAsked & { organisation: string; service: string }

/** Returns the path of a page that shows an e-mail for an hour. It holds the text: nothing is kept. */
export function previewPath(secret: Secret, shown: PreviewRequest, now: Date): string {
  const said = JSON.stringify({ ...shown, until: now.getTime() + lasts })
  return `/preview-message?${new URLSearchParams({ of: sealUnder(secret, use, said) })}`
}

/** Reads a link of `previewPath`; `null` when it is forged or over. */
export function readPreviewLink(secret: Secret, sealed: string, now: Date): PreviewRequest | null {
  try {
    const { until, ...shown } = linked.parse(JSON.parse(openUnder(secret, use, sealed)))
    return until > now.getTime() ? shown : null
  } catch (error) {
    if (error instanceof SecretMismatch || error instanceof GenerationUnknown) return null
    throw error
  }
}
