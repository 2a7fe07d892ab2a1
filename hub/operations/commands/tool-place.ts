import { type ToolPlace, tools } from '#shared/contract/agents/tools.ts'
import { fill } from '#shared/text/fill.ts'
import { mostPlaces } from '../../agents/tools/limits.ts'
import {
  deleteToolPlace,
  isKnownSource,
  upsertToolPlace,
} from '../../agents/tools/tool-places-sql.ts'
import { listTools } from '../../agents/tools/tools-sql.ts'
import { migrate } from '../../migrations/migrate.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { readSourceName } from './named-source.ts'
import { readToolWords } from './tool-words.ts'
import { withDatabase } from './with-database.ts'

const usage = 'tool place ADDRESS SOURCE [--organisation O]'
const removeUsage = 'tool place ADDRESS --remove [--organisation O]'

/** Declares which source the requests of a tool belong to. */
export const toolPlaceCommand: Command = {
  name: 'tool place',
  help: [
    [usage, 'the requests of the tool under this address are those of this source'],
    [removeUsage, 'it is a place of no source any more'],
  ],
  async run(asked) {
    const count = { plain: 2, flagged: 1 }
    const known = ['organisation'] as const
    const read = readToolWords(asked, { usage, count, known, flag: '--remove' })
    const { typed, options, isFlagged: isRemoved, words } = read
    const place = readPlace(typed[0] ?? '')
    const shown = { origin: `${place.origin}${place.path ?? ''}` }
    const source = isRemoved ? '' : readSourceName(typed.slice(1), `parvis ${usage}`)
    return withDatabase(asked.environment, async (database) => {
      await migrate(database)
      const { organisation } = await declaredOrganisation(database, options.organisation)
      if (isRemoved) {
        const isGone = await deleteToolPlace(database, organisation, place)
        process.stdout.write(`${fill(isGone ? words.placeRemoved : words.noPlace, shown)}\n`)
        return isGone ? 0 : 1
      }
      const { places } = (await listTools(database, organisation)) ?? { places: [] }
      if (
        places.length >= mostPlaces &&
        !places.some((one) => one.origin === place.origin && one.path === place.path)
      )
        throw new SettingRefused(`There are ${mostPlaces} places already. Remove one first.`)
      await upsertToolPlace(database, organisation, { ...place, source })
      process.stdout.write(`${fill(words.place, { ...shown, source })}\n`)
      if (!(await isKnownSource(database, organisation, source)))
        process.stdout.write(`${words.unknownSource}\n`)
      return 0
    })
  },
}

/** Reads an origin and a path. @throws SettingRefused */
function readPlace(typed: string): Omit<ToolPlace, 'source'> {
  const read = URL.canParse(typed) ? new URL(typed) : null
  const isBare = read !== null && read.href === `${read.origin}${read.pathname}`
  const path = read?.pathname.replace(/(?<!\/)\/+$/, '')
  const place = tools.shape.places.element
    .omit({ source: true })
    .safeParse({ origin: read?.origin, ...(path && { path }) })
  if (isBare && place.success) return place.data
  throw new SettingRefused(
    `"${escapeForTerminal(typed)}" is not the address of a tool: scheme, host and port, and where on it, such as https://tools.town.example/tickets.`,
  )
}
