import { nameText } from '#shared/contract/scalar.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'

const oneName = nameText(120).regex(/^[^\p{Cc}\u2028\u2029]*$/u)

/** Reads the author's name. @throws SettingRefused when invalid */
export function readAuthor(author: string): string {
  if (oneName.safeParse(author).success) return author
  throw new SettingRefused(
    '--author is a name: one line, 120 characters at most, without control characters nor any that turn the direction of reading.',
  )
}
