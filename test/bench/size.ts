import { sayFigure, sayMachine } from './figure.ts'
import { budgets, weigh } from './weights.ts'

/** Prints what the widget weighs, piece by piece, and holds it to its budgets. */
export async function run(): Promise<void> {
  sayMachine()
  const { pieces, ...weights } = weigh()
  for (const [name, kB] of Object.entries(pieces))
    console.log(`${kB.toFixed(2).padStart(7)} kB  ${name}`)
  console.log(`${weights.prove.toFixed(2).padStart(7)} kB  prove.js, under attack only`)
  for (const name of ['loader', 'usable', 'all'] as const)
    sayFigure(`${name}_kB`, weights[name], '<=', budgets[name])
}
