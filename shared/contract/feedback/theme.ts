import * as z from 'zod'
import { nameText, plainText, uuidv7 } from '../scalar.ts'

/** Most themes of an organisation, inactive ones included: a longer list is unusable. */
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

/** A theme to store. */
export const themePut = z.strictObject(about).meta({ id: 'ThemePut' })

/** A theme of comments, with the author of its last change. */
const theme = z
  .strictObject({ theme: uuidv7, ...about, author: z.string(), changed_at: z.iso.datetime() })
  .meta({ id: 'Theme' })

/** Every theme that is not merged into another, by name. */
export const themeList = z.strictObject({ themes: z.array(theme) }).meta({ id: 'ThemeList' })

/** A merge of two themes: the one that stays. */
export const themeMerge = z.strictObject({ into: uuidv7 }).meta({ id: 'ThemeMerge' })

/** The themes of one comment, which replace the previous ones. */
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
