import { setTimeout as wait } from 'node:timers/promises'
import { cellsText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import type { Directory } from '../cells/directory.ts'
import { moveOrganisation } from '../cells/move-organisation.ts'
import { writeDirectory } from '../cells/write-directory.ts'
import type { Command } from './command.ts'
import { readDirectoryFile } from './read-directory-file.ts'
import { typedLocale } from './service-words.ts'
import { withTwoCells } from './with-two-cells.ts'

const usage = 'cells move FILE O CELL [--from CELL]'

/** Moves an organisation to another cell. */
export const cellsMoveCommand: Command = {
  name: 'cells move',
  help: [
    [
      usage,
      'move an organisation from DATABASE_URL to DATABASE_MOVE_URL; the same command goes on after a stop',
    ],
  ],
  async run({ words, environment }) {
    const text = cellsText[typedLocale(environment)]
    await withTwoCells({ words, environment }, usage, async ({ file, ...cells }) => {
      const { organisation, source, target } = cells
      await moveOrganisation({
        ...cells,
        async switchDirectory() {
          const now = await readDirectoryFile(file, environment)
          const next = placeIn(now, organisation, source.cell, target.cell)
          if (next) await writeDirectory(file, next)
        },
        wait: (seconds) => wait(seconds * 1000),
        tell: (step, rows) =>
          process.stdout.write(
            `${fill(text.step[step], { organisation, rows, cell: target.cell })}\n`,
          ),
      })
    })
    return 0
  },
}

/** Returns a directory in which an organisation is in another cell; `null` when it says another already. */
function placeIn(
  { organisations, ...rest }: Directory,
  organisation: string,
  from: string,
  to: string,
): Directory | null {
  if (!organisations.some((one) => one.organisation === organisation && one.cell === from))
    return null
  return {
    ...rest,
    organisations: organisations.map((one) =>
      one.organisation === organisation ? { ...one, cell: to } : one,
    ),
  }
}
