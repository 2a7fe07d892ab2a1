import { origin as originSchema } from '#shared/contract/scalar.ts'
import { fill } from '#shared/text/fill.ts'
import { insertFrameChange, listFrameOrigins } from '../../agents/frame/frames-sql.ts'
import { mostFrames } from '../../agents/tools/limits.ts'
import { migrate } from '../../migrations/migrate.ts'
import { isLoopback } from '../../platform/outbound/loopback.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { readToolWords } from './tool-words.ts'
import { withDatabase } from './with-database.ts'

const usage = 'tool frame ORIGIN [--organisation O]'
const removeUsage = 'tool frame ORIGIN --remove [--organisation O]'

/** Lets the pages of a tool show the panel in a frame. */
export const toolFrameCommand: Command = {
  name: 'tool frame',
  help: [
    [usage, 'pages of this origin may show the panel in a frame'],
    [removeUsage, 'they may show it no more'],
  ],
  async run(asked) {
    const known = ['organisation'] as const
    const read = readToolWords(asked, { usage, count: 1, known, flag: '--remove' })
    const { typed, options, isFlagged: isRemoved, words } = read
    const origin = readOrigin(typed[0] ?? '')
    return withDatabase(asked.environment, async (database) => {
      await migrate(database)
      const { organisation } = await declaredOrganisation(database, options.organisation)
      const allowed = await listFrameOrigins(database, organisation)
      if (!isRemoved && allowed.length >= mostFrames && !allowed.includes(origin))
        throw new SettingRefused(`There are ${mostFrames} origins already. Remove one first.`)
      const change = { origin, allowed: !isRemoved, at: new Date() }
      const isNew = await insertFrameChange(database, organisation, change)
      const { allowed: yes, allowedBefore, removed, none } = words.frame
      const sentence = isRemoved ? (isNew ? removed : none) : isNew ? yes : allowedBefore
      process.stdout.write(`${fill(sentence, { origin, organisation })}\n`)
      return isNew || !isRemoved ? 0 : 1
    })
  },
}

/** Reads an origin: by https, or by http on this machine. @throws SettingRefused */
function readOrigin(typed: string): string {
  const read = URL.canParse(typed) ? new URL(typed) : null
  const isBare = read !== null && read.href === `${read.origin}/`
  const isSafe = read?.protocol === 'https:' || (read !== null && isLoopback(read.hostname))
  const origin = originSchema.safeParse(read?.origin)
  if (isBare && isSafe && origin.success) return origin.data
  throw new SettingRefused(
    `"${escapeForTerminal(typed)}" is not the origin of a tool: https, host and port, without a path or a star, such as https://tool.town.example.`,
  )
}
