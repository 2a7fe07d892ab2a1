import * as z from 'zod'
import {
  blanksOf,
  longestText,
  type MessageTextContent,
  type MessageTextPut,
  textKind,
  unknownBlanks,
} from '#shared/contract/requests/message-text.ts'
import { usagerLocale } from '#shared/contract/scalar.ts'
import { fill } from '#shared/text/fill.ts'
import type { MessageTextsText } from '#shared/text/site-owner/catalogue/message-texts-fr.ts'
import { type UsagerLocale, usagerLocales } from '#shared/text/usager-locale.ts'
import { type Read, readUnless } from '../../form/faults.ts'

/** A text as it is typed: French first, then the languages that were added. */
export const draftSchema = z.strictObject({
  kind: textKind,
  name: z.string(),
  content: z.partialRecord(usagerLocale, z.string().optional()),
})

export type Draft = z.infer<typeof draftSchema>

/** A version of a text; version 0 is not saved yet. */
export interface Base {
  version: number
  since: string | null
  author: string | null
  draft: Draft
}

/** Languages a text is written in, French first. */
export const languagesOf = (content: Draft['content']): UsagerLocale[] =>
  usagerLocales.filter((one) => content[one] !== undefined)

/** What a draft says, or what is wrong with it. */
export function readDraft(
  { kind, name, content }: Draft,
  words: MessageTextsText['form']['fault'],
): Read<Omit<MessageTextPut, 'version'>> {
  const found = languagesOf(content).map((language) => [
    `/content/${language}`,
    faultIn(kind, content[language] ?? '', words),
  ])
  return readUnless(
    { '/name': name.trim() === '' && words.name, ...Object.fromEntries(found) },
    () => ({ kind, name: name.trim(), content: content as MessageTextContent }),
  )
}

function faultIn(
  kind: Draft['kind'],
  text: string,
  words: MessageTextsText['form']['fault'],
): string | null {
  if (text.trim() === '') return words.empty
  if ([...text].length > longestText) return fill(words.too_long, { most: longestText })
  const [blank] = unknownBlanks(kind, text)
  if (blank === undefined) return null
  const blanks = blanksOf[kind].map((one) => `{${one}}`).join(', ')
  return fill(words.unknown_blank, { blank, blanks })
}
