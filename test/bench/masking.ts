import { readComments } from '../world/comments.ts'
import { formatFigure, formatMachine } from './figure.ts'
import { type Mistake, maskingGoals, measureMasking } from './masking-figures.ts'

/** Prints how much personal data is found in comments, kind by kind, and every mistake. */
export async function run(): Promise<void> {
  formatMachine()
  const comments = readComments()
  const without = comments.filter(({ personal }) => !personal.length).length
  console.log(`${comments.length} comments, ${without} without personal data`)
  const { kinds, falseAlarms, misses, wider, ...shares } = measureMasking(comments)
  for (const [kind, { found, expected }] of Object.entries(kinds))
    console.log(`${`${found}/${expected}`.padStart(7)} ${kind}`)
  say('false alarm', falseAlarms)
  say('miss', misses)
  say('found with more', wider)
  formatFigure('precision', shares.precision, '>=', maskingGoals.precision)
  formatFigure('recall', shares.recall, '>=', maskingGoals.recall)
}

function say(mistake: string, all: Mistake[]): void {
  for (const { kind, text, comment } of all)
    console.log(`${mistake}, ${kind}: ${JSON.stringify(text)} in ${JSON.stringify(comment)}`)
}
