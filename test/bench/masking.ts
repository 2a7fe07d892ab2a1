import { findPersonal } from '#shared/privacy/find-personal.ts'
import { rules } from '#shared/privacy/personal-rules.ts'
import { findAllPersonal } from '../../hub/feedback/personal/find-all-personal.ts'
import { type Comment, type CommentsPart, readComments, townReferences } from '../world/comments.ts'
import { formatFigure, formatMachine } from './figure.ts'
import { type Mistake, maskingGoals, measureMasking } from './masking-figures.ts'

const parts: CommentsPart[] = ['comments', 'known', 'held out']

/**
 * Prints how much personal data is found in comments, kind by kind, and every mistake in those that
 * are not held out.
 */
export async function run(): Promise<void> {
  formatMachine()
  const comments = parts.map((part) => readComments(part))
  for (const [index, part] of parts.entries()) describe(part, comments[index] ?? [])
  const all = comments.flat()
  const { precision, recall } = describe('all', all)
  const device = measureMasking(all, (text) => findPersonal(text, rules))
  console.log(
    `on the device: precision ${device.precision.toFixed(3)}, recall ${device.recall.toFixed(3)}`,
  )
  formatFigure('precision', precision, '>=', maskingGoals.precision)
  formatFigure('recall', recall, '>=', maskingGoals.recall)
}

function describe(part: CommentsPart | 'all', comments: readonly Comment[]) {
  const without = comments.filter(({ personal }) => !personal.length).length
  console.log(`${part}: ${comments.length} comments, ${without} without personal data`)
  const figures = measureMasking(comments, (text) => findAllPersonal(text, townReferences))
  const { kinds, falseAlarms, misses, wider, precision, recall } = figures
  for (const [kind, { found, expected }] of Object.entries(kinds))
    console.log(`${`${found}/${expected}`.padStart(7)} ${kind}`)
  console.log(`precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`)
  if (part !== 'comments' && part !== 'known') return figures
  say('false alarm', falseAlarms)
  say('miss', misses)
  say('found with more', wider)
  return figures
}

function say(mistake: string, all: Mistake[]): void {
  for (const { kind, text, comment } of all)
    console.log(`${mistake}, ${kind}: ${JSON.stringify(text)} in ${JSON.stringify(comment)}`)
}
