import { migrate } from '../../hub/migrations/migrate.ts'
import { openEmbedded } from '../../hub/platform/database/embedded.ts'
import { formatFigure, formatMachine } from './figure.ts'
import { measureThemes, type SuggestionFigures, themeGoals } from './themes-figures.ts'

/** Prints how often suggested themes are right, theme by theme, beside words alone and the majority. */
export async function run(): Promise<void> {
  formatMachine()
  const database = await openEmbedded(null)
  await migrate(database)
  const { comments, learned, words, majority } = await measureThemes(database)
  await database.close()
  console.log(`${comments} comments, sorted by hand, each suggested by what the others taught`)
  say('learned', learned)
  say('words alone', words)
  say('majority', majority)
  formatFigure('precision', learned.precision, '>=', themeGoals.precision)
  formatFigure('coverage', learned.coverage, '>=', themeGoals.coverage)
}

function say(name: string, { precision, recall, coverage, themes }: SuggestionFigures): void {
  const parts = [precision, recall, coverage].map((part) => part.toFixed(2)).join(', ')
  console.log(`\n${name}: precision, recall, coverage ${parts}`)
  for (const [theme, { given, right, expected }] of Object.entries(themes))
    console.log(`${theme.padEnd(12)} right ${right} of ${given} suggested, of ${expected} there`)
}
