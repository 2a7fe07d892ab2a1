import type { ToolsText } from '#shared/text/site-owner/agents/tools-fr.ts'
import { listFrameChanges } from '../../agents/frame/frames-sql.ts'
import { listRules, type StoredRule } from '../../agents/tools/tool-rules-sql.ts'
import { listTools } from '../../agents/tools/tools-sql.ts'
import { migrate } from '../../migrations/migrate.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import { dayIn } from '../../platform/time/day.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { readToolWords } from './tool-words.ts'
import { withDatabase } from './with-database.ts'
import { writeTable } from './write-table.ts'

const usage = 'tool list [--organisation O]'

/** Lists the tools configuration that an organisation's extensions receive. */
export const toolListCommand: Command = {
  name: 'tool list',
  help: [
    [usage, 'the places, forms of references and rules that extensions are told, and the frames'],
  ],
  async run(asked) {
    const read = readToolWords(asked, { usage, count: 0, known: ['organisation'] })
    const { options, words } = read
    await withDatabase(asked.environment, async (database) => {
      await migrate(database)
      const { organisation, zone } = await declaredOrganisation(database, options.organisation)
      const told = await listTools(database, organisation)
      const rules = await listRules(database, organisation)
      const places =
        told?.places.map(({ origin, path = '', source }) => [origin + path, source]) ?? []
      const references =
        told?.references.map(({ pattern, source }) => [
          escapeForTerminal(pattern),
          source ?? words.references.any,
        ]) ?? []
      const { allowed, removed, ...frameHeads } = words.frames
      const frames = (await listFrameChanges(database, organisation)).map((said) => [
        said.origin,
        said.allowed ? allowed : removed,
        dayIn(zone, said.at),
      ])
      const heads = {
        places: [words.places.origin, words.places.source],
        references: [words.references.pattern, words.references.source],
        rules: ['id', 'version', 'state', 'author', 'at'].map(
          (name) => words.rules[name as keyof typeof words.rules],
        ),
      }
      const tables = [
        [heads.places, ...places],
        [heads.references, ...references],
        [heads.rules, ...rowsOf(rules, words.rules, zone)],
        [Object.values(frameHeads), ...frames],
      ].filter((rows) => rows.length > 1)
      process.stdout.write(tables.map(writeTable).join('\n') || `${words.nothing}\n`)
    })
    return 0
  },
}

/** Lists a row for each version, newest first, with its state and signer. */
function rowsOf(
  rules: readonly StoredRule[],
  words: ToolsText['command']['rules'],
  zone: string,
): string[][] {
  const withdrawn = new Set(
    rules.flatMap(({ says, id, version }) => (says === 'withdrawn' ? [`${id} ${version}`] : [])),
  )
  const last = rules.filter(
    ({ says, id, version }) => says === 'withdrawn' || !withdrawn.has(`${id} ${version}`),
  )
  const newest = new Map<string, number>()
  for (const { id, version, says } of last)
    if (says === 'rule' && !newest.has(id)) newest.set(id, version)
  return last.map(({ id, version, says, author, at }) => {
    const isNewest = newest.get(id) === version
    const state = says === 'withdrawn' ? words.withdrawn : isNewest ? words.shared : words.older
    return [id, String(version), state, escapeForTerminal(author), dayIn(zone, at)]
  })
}
