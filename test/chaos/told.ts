import type { Cycle } from './cycle.ts'
import type { Kept } from './kept.ts'

/** What one usager answered, and read of what became of it. */
export interface Told {
  place: string
  cycle: Cycle
  comment: string
  /** They read that their first answer is recorded. */
  isFirstSafe: boolean
  /** What they read of the rest in the end; `null` when their page was killed before. */
  rest: 'sent' | 'kept' | 'lost' | 'refused' | null
  /** They read once that it was not kept; then they sent it again. */
  isLost: boolean
  /** What they typed was still in the form when they read that it was not kept. */
  hasSearchWords: boolean
}

/** What is wrong between what usagers were told and what the hub has, one line each. */
export function compare(all: readonly Told[], kept: ReadonlyMap<string, Kept>) {
  const lost: string[] = []
  const doubled: string[] = []
  for (const told of all) {
    const { place, comment, isFirstSafe, rest, hasSearchWords, cycle } = told
    const found = kept.get(place)
    const say = (what: string) => `${what}: ${JSON.stringify({ told, found })}`
    const value = String(cycle.overall)
    const isRestSafe = rest === 'sent' || rest === 'kept'
    if (rest === 'refused') lost.push(say('refused'))
    if (!hasSearchWords) lost.push(say('words gone from the form'))
    if ((isFirstSafe || isRestSafe) && found?.answers['overall'] !== value)
      lost.push(say('first answer not there'))
    else if (isRestSafe && found?.comment !== comment) lost.push(say('comment not there'))
    if (!found) continue
    const isOther = found.comment !== null && found.comment !== comment
    if (isOther || (found.answers['overall'] ?? value) !== value)
      lost.push(say('not what was said'))
    if (found.feedbacks > 1) doubled.push(say('more than one feedback'))
    const wanted = found.answers['overall'] === undefined ? {} : { [value]: 1 }
    const { [value]: once = 0, ...others } = found.counted
    if (once > (wanted[value] ?? 0) || Object.keys(others).length > 0)
      doubled.push(say('counted more than once'))
    else if (once < (wanted[value] ?? 0)) lost.push(say('not counted'))
  }
  return { lost, doubled }
}
