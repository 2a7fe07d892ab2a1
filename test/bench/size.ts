import { formatFigure, formatMachine } from './figure.ts'
import { budgets, weigh } from './weights.ts'

/** Prints what the widget weighs, piece by piece, and holds it to its budgets. */
export async function run(): Promise<void> {
  formatMachine()
  const { pieces, languages, heaviest, prove, promise } = weigh()
  const say = (kB: number, what: string) => console.log(`${kB.toFixed(2).padStart(7)} kB  ${what}`)
  for (const [name, kB] of Object.entries(pieces)) say(kB, name)
  say(prove, 'prove.js, under attack only')
  say(promise, 'promise.js, on pages of the hub only')
  for (const [locale, { usable, all }] of Object.entries(languages))
    say(all, `everything in ${locale}; ${usable.toFixed(2)} until usable`)
  console.log(`the heaviest language: ${heaviest}`)
  for (const name of ['loader', 'usable', 'all'] as const)
    formatFigure(`${name}_kB`, languages[heaviest][name], '<=', budgets[name])
}
