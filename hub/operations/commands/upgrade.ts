import { join } from 'node:path'
import { migrate, newest } from '../../migrations/migrate.ts'
import { recordRelease } from '../../migrations/release.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { readSettings } from '../../settings/settings.ts'
import { isNewer } from '../upgrade/is-newer.ts'
import { type Plan, planUpgrade } from '../upgrade/plan.ts'
import { formatPlan } from '../upgrade/say.ts'
import { backupCommand } from './backup.ts'
import type { Asked, Command } from './command.ts'
import { doctorCommand } from './doctor.ts'
import { refuseFlags } from './flags.ts'
import { withKeptDatabase } from './with-kept-database.ts'

/** Says what this release changes; with `--yes` backs up, migrates and checks. */
export const upgradeCommand: Command = {
  name: 'upgrade',
  help: [
    ['upgrade', 'say what this release would change here; nothing is changed'],
    ['upgrade --yes [FILE]', 'back up to FILE, bring the data up to this release, and check it'],
    ['upgrade --yes --clear', 'the same with a backup that is not encrypted'],
  ],
  async run({ words, environment }) {
    refuseFlags(words, ['--yes', '--clear'])
    const [named, more] = words.filter((word) => !['--yes', '--clear'].includes(word))
    if (more !== undefined || (named !== undefined && !words.includes('--yes')))
      throw new SettingRefused('Use it like this: parvis upgrade, then parvis upgrade --yes [FILE]')
    const plan = await withKeptDatabase(environment, planUpgrade)
    if (plan === null) throw new SettingRefused('There is nothing of Parvis to upgrade here.')
    if (plan.schema > newest || (plan.from !== null && isNewer(plan.from, __RELEASE__)))
      throw new SettingRefused(
        `Parvis ${plan.from ?? 'of a newer release'} served this last, and this is Parvis ${__RELEASE__}, which is older. Nothing was changed. Take the newer one.`,
      )
    process.stdout.write(formatPlan(plan, __RELEASE__))
    if (plan.from === __RELEASE__ && plan.waiting.length === 0) return 0
    if (words.includes('--yes'))
      return upgrade(
        plan,
        named,
        words.filter((word) => word === '--clear'),
        environment,
      )
    process.stdout.write('\nNothing was changed. To do it: parvis upgrade --yes\n')
    return 0
  },
}

async function upgrade(
  { from }: Plan,
  named: string | undefined,
  flags: readonly string[],
  environment: Asked['environment'],
): Promise<number> {
  const file = named ?? nameBackup(readSettings(environment).data, from, new Date())
  process.stdout.write('\nBacking up.\n')
  await backupCommand.run({ words: [file, ...flags], environment })
  await withKeptDatabase(environment, async (database) => {
    await migrate(database)
    await recordRelease(database, __RELEASE__)
  })
  process.stdout.write(`\nThe data is that of Parvis ${__RELEASE__}. What doctor says of it:\n\n`)
  const code = await doctorCommand.run({ words: [], environment })
  process.stdout.write(
    `\nTo go back: start Parvis ${from ?? 'of before'} again, which runs on this data too. To lose what came since as well: parvis restore ${file}${flags.includes('--clear') ? '' : ' --identity KEYS'}, into an empty database.\n`,
  )
  return code
}

/** Names a backup beside the data, by what it is of and when. */
const nameBackup = (folder: string, from: string | null, now: Date) =>
  join(
    folder,
    `before-upgrade-of-${from ?? 'unknown'}-${now.toISOString().replaceAll(':', '')}.backup`,
  )
