import * as z from 'zod'
import { defaultPurposes, type Purpose, purpose } from '#shared/contract/agents/purpose.ts'
import { slug } from '#shared/contract/scalar.ts'
import { administratorText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import { listPurposes, upsertPurposes } from '../../catalogue/organisations/purposes-sql.ts'
import { updateClosingDay, upsertOrganisation } from '../../catalogue/sites/declare-sql.ts'
import { migrate } from '../../migrations/migrate.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import type { Command } from './command.ts'
import { readOptions } from './read-options.ts'
import { typedLocale } from './service-words.ts'
import { withDatabase } from './with-database.ts'

const usage = 'organisation set O --name N --zone Z [--closing-day D] [--stands P=HH:MM,HH:MM]'

/** Creates an organisation, or changes its name, its time zone or its closing day. */
export const organisationSetCommand: Command = {
  name: 'organisation set',
  help: [[usage, 'declare an organisation by its short name; said again, change what is said']],
  async run({ words, environment }) {
    const { options, rest } = readOptions(words, ['name', 'zone', 'closing-day', 'stands'])
    const [organisation = '', ...more] = rest
    if (rest.length === 0 || more.length > 0)
      throw new SettingRefused(`Use it like this: parvis ${usage}`)
    if (!slug.safeParse(organisation).success)
      throw new SettingRefused(
        `"${escapeForTerminal(organisation)}" is no short name: lower-case letters, digits and dashes, such as valmont.`,
      )
    const text = administratorText[typedLocale(environment)]
    await withDatabase(environment, async (database) => {
      await migrate(database)
      const known = await findOrganisation(database, organisation)
      const name = readName(options.name ?? known?.name)
      const zone = readZone(options.zone ?? known?.zone)
      const day = readClosingDay(options['closing-day'])
      await upsertOrganisation(database, organisation, name, zone)
      if (day !== null) await updateClosingDay(database, organisation, day)
      if ((await listPurposes(database, organisation)).length === 0)
        await upsertPurposes(database, organisation, defaultPurposes)
      if (options.stands !== undefined)
        await upsertPurposes(
          database,
          organisation,
          letStand(await listPurposes(database, organisation), options.stands),
        )
      const said = { organisation, name: escapeForTerminal(name), zone }
      process.stdout.write(`${fill(known ? text.changed : text.declared, said)}\n`)
      if (!known) process.stdout.write(`${text.afterwards}\n`)
    })
    return 0
  },
}

const plainName = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u)

/** Reads the name. @throws SettingRefused */
function readName(typed: string | undefined): string {
  const name = plainName.safeParse(typed)
  if (name.success) return name.data
  throw new SettingRefused(
    "--name should be what people call it, on one line, 120 characters at most: --name 'Ville de Valmont'.",
  )
}

/** Reads the time zone. @throws SettingRefused */
function readZone(typed: string | undefined): string {
  if (typed !== undefined && Intl.supportedValuesOf('timeZone').includes(typed)) return typed
  throw new SettingRefused(
    '--zone should be the time zone of its territory, such as Europe/Paris or Indian/Reunion.',
  )
}

/**
 * Reads until which hours one purpose may stand, such as `instruct=12:00,17:30`; `instruct=` takes
 * it away. @returns the purposes with it. @throws SettingRefused
 */
function letStand(purposes: readonly Purpose[], typed: string): Purpose[] {
  const [, named = '', hours = ''] = /^([^=]*)=(.*)$/.exec(typed) ?? []
  const known = purposes.find(({ purpose, across }) => purpose === named && !across)
  const until = hours === '' ? undefined : hours.split(',')
  const stands_until = purpose.shape.stands_until.safeParse(until)
  if (!known || !stands_until.success)
    throw new SettingRefused(
      '--stands should be a purpose of one sector, and one to four hours: --stands instruct=12:00,17:30; --stands instruct= takes them away.',
    )
  const { stands_until: _, ...bare } = known
  const changed = { ...bare, ...(stands_until.data && { stands_until: stands_until.data }) }
  return purposes.map((one) => (one === known ? changed : one))
}

/** Reads the day on which a month is published and closed. @throws SettingRefused */
function readClosingDay(typed: string | undefined): number | null {
  if (typed === undefined) return null
  const day = z.coerce.number().int().min(5).max(28).safeParse(typed)
  if (day.success) return day.data
  throw new SettingRefused(
    '--closing-day should be the day of the next month on which a month is published, from 5 to 28.',
  )
}
