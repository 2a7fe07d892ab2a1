import * as z from 'zod'
import { nameText, plainText, uuidv7 } from '../scalar.ts'

/** Most themes of an organisation, those retired included: nobody picks from a longer list. */
export const mostThemes = 200

/** Most themes of one comment. */
const mostThemesOfOne = 10

const about = {
  name: nameText(60)
    .refine((text) => text.trim() !== '', 'empty')
    .meta({ description: 'As the organisation calls it, in its language' }),
  words: z
    .array(plainText(40).refine((text) => text.trim() !== '', 'empty'))
    .max(40)
    .meta({ description: 'A comment with one of these words has the theme suggested' }),
  retired: z.boolean().meta({ description: 'It is not offered any more; what has it keeps it' }),
}

/** A theme as those who answer for quality write it. */
export const themePut = z.strictObject(about).meta({ id: 'ThemePut' })

/** What comments are about, with who last changed it. */
const theme = z
  .strictObject({ theme: uuidv7, ...about, author: z.string(), changed_at: z.iso.datetime() })
  .meta({ id: 'Theme' })

/** Every theme that was not merged into another, by name. */
export const themeList = z.strictObject({ themes: z.array(theme) }).meta({ id: 'ThemeList' })

/** Of two themes that were one all along, the one that stays. */
export const themeMerge = z.strictObject({ into: uuidv7 }).meta({ id: 'ThemeMerge' })

/** The themes of one comment; what it had before and is not here is taken away. */
export const commentThemes = z
  .strictObject({
    themes: z
      .array(uuidv7)
      .max(mostThemesOfOne)
      .refine((all) => new Set(all).size === all.length, 'twice'),
  })
  .meta({ id: 'CommentThemes' })

export type Theme = z.infer<typeof theme>
export type ThemePut = z.infer<typeof themePut>
export type ThemeList = z.infer<typeof themeList>
