import { chooseLocale, type Locale } from '#shared/text/locale.ts'
import { servicesText } from '#shared/text/site/text.ts'
import { SettingRefused } from '../settings.ts'
import type { Queryable } from '../store/database.ts'
import { findOrganisationNames } from '../store/directory.ts'
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

/**
 * The organisation a command is about: the one it names, or the only one there is.
 * @throws SettingRefused when it is not said, or not known
 */
export async function organisationOf(
  database: Queryable,
  named: string | undefined,
): Promise<string> {
  const known = await findOrganisationNames(database)
  const [only] = known
  if (named === undefined && known.length === 1 && only) return only
  if (named !== undefined && known.includes(named)) return named
  const all = known.length > 0 ? known.join(', ') : 'none yet'
  throw new SettingRefused(
    named === undefined
      ? `Say which organisation: --organisation NAME. Known here: ${all}.`
      : `No organisation here is called "${named}". Known here: ${all}.`,
  )
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
