import * as z from 'zod'
import { localised, nameText, plainText, slug, uuidv7 } from '../scalar.ts'
import { longestReply } from './reply.ts'

const about = {
  name: nameText(60).refine((text) => text.trim() !== '', 'empty'),
  text: plainText(longestReply)
    .refine((text) => text.trim() !== '', 'empty')
    .meta({ description: 'With blanks in braces: {service}, {delai}, {contact}, or any other' }),
}

/** A reply template to store. */
export const replyTemplatePut = z.strictObject(about).meta({ id: 'ReplyTemplatePut' })

const replyTemplate = z
  .strictObject({ template: uuidv7, ...about, author: z.string(), changed_at: z.iso.datetime() })
  .meta({ id: 'ReplyTemplate' })

/** Every template by name, and the values of its placeholders per service. */
export const replyTemplates = z
  .strictObject({
    templates: z.array(replyTemplate),
    services: z.array(
      z.strictObject({
        service: slug,
        name: localised,
        delay: localised.meta({ description: 'What its norm says' }),
        contact: z.string(),
      }),
    ),
  })
  .meta({ id: 'ReplyTemplates' })

export type ReplyTemplate = z.infer<typeof replyTemplate>
export type ReplyTemplatePut = z.infer<typeof replyTemplatePut>
export type ReplyTemplates = z.infer<typeof replyTemplates>
