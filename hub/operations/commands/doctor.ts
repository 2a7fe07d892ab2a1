import { doctorText } from '#shared/text/administrator/text.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { newest } from '../../migrations/migrate.ts'
import type { Database } from '../../platform/database/database.ts'
import { findSchemaVersion } from '../../platform/database/server-settings.ts'
import { builtFolder } from '../../platform/process/built.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeLinesForTerminal } from '../../platform/terminal/terminal-escape.ts'
import { readSettings } from '../../settings/settings.ts'
import { type Examined, examine } from '../doctor/examine.ts'
import { wake } from '../doctor/wake.ts'
import type { Command } from './command.ts'
import { typedLocale } from './service-words.ts'

const marks = { well: '✓', wrong: '✗', note: '·', unexamined: '?' } as const

/** Checks a deployment in sentences, and changes nothing. */
export const doctorCommand: Command = {
  name: 'doctor',
  help: [['doctor', 'look at this deployment and say what to mend; nothing is changed or sent']],
  async run({ words, environment }) {
    if (words.length > 0)
      throw new SettingRefused('parvis doctor takes no word: it reads settings.')
    const settings = readSettings(environment)
    const locale = typedLocale(environment)
    const text = doctorText[locale]
    let wrong = 0
    let unexamined = 0
    let last = ''
    const tell = ({ subject, how, words }: Examined) => {
      if (subject !== last) process.stdout.write(`${last && '\n'}${text.subjects[subject]}\n`)
      last = subject
      if (how === 'wrong') wrong += 1
      if (how === 'unexamined') unexamined += 1
      process.stdout.write(`  ${marks[how]} ${escapeLinesForTerminal(words)}\n`)
    }
    const woken = await wake(settings, locale)
    const [database, closed] = 'how' in woken ? [null, woken] : [woken, null]
    try {
      const hasSchema = database !== null && (await isCurrent(database))
      const clock = () => new Date()
      const patient = { settings, database, closed, hasSchema, clock, locale, built: builtFolder }
      for await (const examined of examine(patient)) tell(examined)
    } finally {
      await database?.close()
    }
    const found = wrong > 0 ? formatCount(wrong, text.unsound, locale) : text.sound
    const ending = wrong === 0 && unexamined > 0 ? text.partlySound : found
    process.stdout.write(`\n${ending}\n`)
    return wrong === 0 ? 0 : 1
  },
}

const isCurrent = async (database: Database) => ((await findSchemaVersion(database)) ?? 0) >= newest
