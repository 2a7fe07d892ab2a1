import type { Attack } from './attack.ts'

/** An expression that is not linear, on texts that are never long. */
interface Excused {
  /** As it stands in the code. */
  expression: RegExp
  /** Longest text it meets, in UTF-16 units. */
  longest: number
  why: string
  attack: Attack
}

/** Each is timed with its attack at its bound. */
export const excused: readonly Excused[] = [
  {
    expression: /(?<=.)(?=(..)+$)/g,
    longest: 9,
    why: 'the last digits of a telephone number, of which there are nine',
    attack: { before: '', pump: 'a', after: '\0' },
  },
  {
    expression: /(widget\/\w+\/)?[\w.]+(\?.*)?$/,
    longest: 4_000,
    why: 'the address of the script in the tag of the page, which its site wrote; in 2 kB every byte counts',
    attack: { before: '', pump: 'w', after: '\0' },
  },
]
