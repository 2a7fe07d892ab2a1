import { doctorText } from '#shared/text/administrator/text.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { builtFolder } from '../built.ts'
import { type Examined, examine } from '../doctor/examine.ts'
import { wake } from '../doctor/wake.ts'
import { readSettings, SettingRefused } from '../settings.ts'
import { showLines } from '../shown-text.ts'
import type { Database } from '../store/database.ts'
import { newest } from '../store/migrate.ts'
import { readSchema } from '../store/server-settings.ts'
import type { Command } from './command.ts'
import { typedLocale } from './service-words.ts'

const marks = { well: '✓', wrong: '✗', note: '·', unexamined: '?' } as const

/** Looks at a deployment and says in sentences what works and what to mend. It changes nothing. */
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
      process.stdout.write(`  ${marks[how]} ${showLines(words)}\n`)
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

const isCurrent = async (database: Database) => ((await readSchema(database)) ?? 0) >= newest
