import { randomBytes } from 'node:crypto'
import * as z from 'zod'
import { findAlarm } from '../../agents/alarms/alarms-sql.ts'
import { type Revealed, reveal } from '../../agents/alarms/reveal.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { readOptions } from './read-options.ts'
import { readReason } from './read-subject.ts'
import { withSecret } from './with-secret.ts'

const usage = 'audit reveal [--organisation O] --alarm ID --reason "WHY"'

/** Reveals the person behind an alarm, for a logged reason. */
export const auditRevealCommand: Command = {
  name: 'audit reveal',
  help: [[usage, 'tell whom an alarm is about; this is written into the access log']],
  async run({ words, environment }) {
    const { options, rest } = readOptions(words, ['organisation', 'alarm', 'reason'])
    const { data: id } = z.uuid().safeParse(options.alarm)
    if (rest.length > 0 || !id) throw new SettingRefused(`Use it like this: parvis ${usage}`)
    const reason = readReason(options.reason)
    if (reason === null)
      throw new SettingRefused('Say why with --reason: it is written into the access log.')
    return withSecret(environment, async (database, secret) => {
      const { organisation } = await declaredOrganisation(database, options.organisation)
      const alarm = await findAlarm(database, organisation, id)
      if (!alarm)
        throw new SettingRefused('There is no such alarm. parvis audit alarms lists them.')
      if (alarm.agent_key === null)
        throw new SettingRefused('This alarm is about no agent: there is nobody to tell.')
      const deps = { database, secret, random: randomBytes, clock: () => new Date() }
      const revealed = await reveal(deps, alarm, reason)
      process.stdout.write(`${say(revealed)} This was written into the access log.\n`)
      return revealed === 'nobody' ? 1 : 0
    })
  },
}

function say(revealed: Revealed): string {
  if (revealed === 'operator')
    return 'This alarm is about whoever administers this hub by its commands.'
  if (revealed === 'nobody') return 'Nobody who has signed in here fits this alarm.'
  const { name, service, subject, issuer } = revealed
  const works = service ? `, who works for ${service}` : ''
  return `This alarm is about ${escapeForTerminal(name)}${works}. ${escapeForTerminal(issuer)} calls them ${escapeForTerminal(subject)}.`
}
