import { chooseLocale, type Locale } from '#shared/text/locale.ts'
import { servicesText } from '#shared/text/site-owner/catalogue/text.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import type { Asked } from './command.ts'
import { readOptions } from './read-options.ts'

/** How a command about services is used. */
interface Usage<Name extends string> {
  usage: string
  /** How many words there are besides options. */
  count: number
  known: readonly Name[]
}

/**
 * Reads what is typed after the name of a command about services.
 * @throws SettingRefused with how the command is used
 */
export function readServiceWords<Name extends string>(
  words: readonly string[],
  { usage, count, known }: Usage<Name>,
) {
  const { options, rest } = readOptions(words, known)
  if (rest.length !== count) throw new SettingRefused(`Use it like this: parvis ${usage}`)
  return { words: rest, options }
}

/** The language of whoever types: French where their system speaks it, else English. */
export function typedLocale(environment: Asked['environment']): Locale {
  const tag = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return chooseLocale([tag.split(/[_.]/)[0] ?? '', 'en'])
}

/** The words of commands about services, in the language of whoever types. */
export function commandWords(environment: Asked['environment']) {
  return servicesText[typedLocale(environment)].command
}
