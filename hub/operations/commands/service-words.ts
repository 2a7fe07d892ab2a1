import { chooseLocale, type Locale } from '#shared/text/locale.ts'
import { servicesText } from '#shared/text/site-owner/catalogue/services.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import type { Asked } from './command.ts'
import { readOptions } from './read-options.ts'

/** The usage of a command about services. */
interface Usage<Name extends string> {
  usage: string
  /** Number of arguments besides options. */
  count: number
  known: readonly Name[]
}

/** Reads the arguments of a command about services. @throws SettingRefused with the usage */
export function readServiceWords<Name extends string>(
  words: readonly string[],
  { usage, count, known }: Usage<Name>,
) {
  const { options, rest } = readOptions(words, known)
  if (rest.length !== count) throw new SettingRefused(`Use it like this: parvis ${usage}`)
  return { words: rest, options }
}

/** Returns the operator's language: French where the system's locale is, else English. */
export function typedLocale(environment: Asked['environment']): Locale {
  const tag = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return chooseLocale([tag.split(/[_.]/)[0] ?? '', 'en'])
}

/** Returns the texts of commands about services, in the operator's language. */
export function commandWords(environment: Asked['environment']) {
  return servicesText[typedLocale(environment)].command
}
