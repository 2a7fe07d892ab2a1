import { cellsText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import { backOut } from '../cells/move-organisation.ts'
import type { Command } from './command.ts'
import { typedLocale } from './service-words.ts'
import { withTwoCells } from './with-two-cells.ts'

const usage = 'cells back-out FILE O CELL [--from CELL]'

/** Backs out of a move before its switch. */
export const cellsBackOutCommand: Command = {
  name: 'cells back-out',
  help: [[usage, 'back out of a move that has not switched: the organisation stays where it was']],
  async run({ words, environment }) {
    const text = cellsText[typedLocale(environment)]
    await withTwoCells({ words, environment }, usage, async (cells) => {
      await backOut(cells)
      const { organisation, source } = cells
      process.stdout.write(`${fill(text.backedOut, { organisation, cell: source.cell })}\n`)
    })
    return 0
  },
}
