import type { Asked, Said } from './asked.ts'
import type { Known } from './known.ts'

/** A request that is kept, with names in place of what only one town knows. */
export type Kept = { asked: Asked } | { route: string; pieces: readonly string[] }

/** Shorter texts stand by chance in others. */
const shortest = 8

/** Puts names in place of what is known. */
export function keep(what: Asked | Said, known: Known): Kept {
  const values = Object.entries(known)
    .filter(([, value]) => value.length >= shortest)
    .sort(([, one], [, other]) => other.length - one.length)
  const name = (text: string) =>
    values.reduce((all, [name, value]) => all.replaceAll(value, `{{${name}}}`), text)
  return over(what, name)
}

/** Puts what is known in place of names. */
export function recall(kept: Kept, known: Known): Asked | Said {
  const tell = (text: string) =>
    text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name) => known[name as keyof Known] ?? whole)
  if ('asked' in kept) return over(kept.asked, tell).asked
  return { route: kept.route, pieces: kept.pieces.map(tell), isFramed: false }
}

function over(what: Asked, change: (text: string) => string): { asked: Asked }
function over(what: Asked | Said, change: (text: string) => string): Kept
function over(what: Asked | Said, change: (text: string) => string): Kept {
  if ('pieces' in what) return { route: what.route, pieces: what.pieces.map(change) }
  const headers = what.headers
    .filter(([name, value]) => name !== 'x-forwarded-for' || !/^10\.[\d.]+$/.test(value))
    .map(([name, value]) => [name, change(value)] as const)
  const body = what.body === null ? null : change(what.body)
  return { asked: { ...what, target: change(what.target), headers, body } }
}
