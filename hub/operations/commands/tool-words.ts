import { toolsText } from '#shared/text/site-owner/agents/tools.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import type { Asked } from './command.ts'
import { readOptions } from './read-options.ts'
import { typedLocale } from './service-words.ts'

/** The usage of a command about tools. */
interface Usage<Name extends string> {
  usage: string
  /** Number of arguments besides options; it may differ with `flag`. */
  count: number | { plain: number; flagged: number }
  known: readonly Name[]
  /** An option without a value. */
  flag?: string
}

/** Reads the arguments of a command about tools. @throws SettingRefused with the usage */
export function readToolWords<Name extends string>(
  { words, environment }: Asked,
  { usage, count, known, flag }: Usage<Name>,
) {
  const isFlagged = flag !== undefined && words.includes(flag)
  const { options, rest } = readOptions(
    words.filter((word) => word !== flag),
    known,
  )
  const { plain, flagged } = typeof count === 'number' ? { plain: count, flagged: count } : count
  if (rest.length !== (isFlagged ? flagged : plain))
    throw new SettingRefused(`Use it like this: parvis ${usage}`)
  const locale = typedLocale(environment)
  return { typed: rest, options, isFlagged, locale, words: toolsText[locale].command }
}
