import { findPersonal } from '#shared/privacy/find-personal.ts'
import { mask } from '#shared/privacy/mask.ts'
import { rules } from '#shared/privacy/personal-rules.ts'
import { controlCharacters } from '#shared/text/controls.ts'
import type { RestWords } from './words.ts'

/** A comment as it is sent, and what was masked in it. */
export interface Comment {
  text: string
  masked: string[]
}

/** Cleans a comment of what no database keeps and of personal data; what was typed stays as it is. */
export function readComment(typed: string, { kinds }: RestWords): Comment {
  const clean = typed.toWellFormed().replace(controlCharacters, '').trim()
  const found = findPersonal(clean, rules)
  return {
    text: mask(clean, found, kinds),
    masked: found.map(({ from, to }) => clean.slice(from, to)),
  }
}

/** How many characters are left, as people count them; below zero, how many are too many. */
export function charactersLeft({ text }: Comment, longest: number): number {
  return longest - [...text].length
}
