import type { Found } from '#shared/privacy/find-personal.ts'
import type { PersonalKind } from '#shared/privacy/personal-rules.ts'
import type { Comment } from '../world/comments.ts'

/** A piece of text that was found wrongly, or left. */
export interface Mistake {
  kind: PersonalKind
  text: string
  comment: string
}

/** How much of the personal data in comments is found, and how much of what is found is personal. */
export interface MaskingFigures {
  precision: number
  recall: number
  kinds: Record<PersonalKind, { expected: number; found: number }>
  falseAlarms: Mistake[]
  misses: Mistake[]
  /** Found, with letters or digits around that are not personal. */
  wider: Mistake[]
}

/** Least that each must be. */
export const maskingGoals = { precision: 0.98, recall: 0.97 } as const

/**
 * Personal data counts as found when something of the same kind is found that leaves no letter and
 * no digit of it visible.
 * @param find of the device or of the hub
 */
export function measureMasking(
  comments: readonly Comment[],
  find: (text: string) => Found[],
): MaskingFigures {
  const count = () => ({ expected: 0, found: 0 })
  const figures: MaskingFigures = {
    precision: 0,
    recall: 0,
    kinds: {
      email: count(),
      phone: count(),
      nir: count(),
      tax: count(),
      iban: count(),
      card: count(),
      plate: count(),
      name: count(),
      birth: count(),
      reference: count(),
    },
    falseAlarms: [],
    misses: [],
    wider: [],
  }
  let found = 0
  for (const { text, personal } of comments) {
    const say = ({ kind, from, to }: Found) => ({ kind, text: text.slice(from, to), comment: text })
    const all = find(text)
    found += all.length
    for (const expected of personal) {
      const whole = all.find((one) => covers(one, expected, text))
      figures.kinds[expected.kind].expected++
      if (whole) figures.kinds[expected.kind].found++
      else figures.misses.push(say(expected))
      if (whole && !covers(expected, whole, text)) figures.wider.push(say(whole))
    }
    for (const one of all)
      if (!personal.some((expected) => covers(one, expected, text)))
        figures.falseAlarms.push(say(one))
  }
  const kinds = Object.values(figures.kinds)
  const sum = (what: 'expected' | 'found') => kinds.reduce((all, kind) => all + kind[what], 0)
  figures.precision = 1 - figures.falseAlarms.length / found
  figures.recall = sum('found') / sum('expected')
  return figures
}

/** Whether no letter or digit of one is outside of the other, of the same kind. */
function covers(one: Found, other: Found, text: string): boolean {
  const outside =
    text.slice(other.from, Math.max(other.from, Math.min(one.from, other.to))) +
    text.slice(Math.min(other.to, Math.max(one.to, other.from)), other.to)
  return one.kind === other.kind && !/[\p{L}\p{N}]/u.test(outside)
}
