import type { Sighted } from '../messages.ts'
import type { Sighting } from '../state.ts'
import type { ToolRule } from '../tools/rule.ts'
import { ruleOf } from '../tools/rule-of.ts'
import { createReader } from './reader.ts'

/** What a page shows of a usager or of their request. */
export type Reading = Pick<Sighted, 'rule' | 'sightings' | 'name'>

/**
 * Reads a page by the rule of its path. Nothing is seen outside the roots of the rule, nor without
 * a reference on which all that is found agrees. Where a page shows several subjects, each is only
 * likely.
 */
export function readPage(
  document: ParentNode,
  { pathname }: Pick<Location, 'pathname'>,
  rules: readonly ToolRule[],
): Reading {
  const rule = ruleOf(rules, pathname)
  if (!rule) return { rule: null, sightings: [], name: null }
  const { id, version, fields, shapes } = rule
  const seen: Reading = { rule: { id, version }, sightings: [], name: null }

  const { roots, read, readOwn } = createReader(document, rule)
  if (roots.length === 0) return seen
  const references = agreed(
    rule.reference.map((strategy) =>
      'path' in strategy ? inPath(strategy.path, pathname) : read(strategy.text, shapes.reference),
    ),
  )
  if (references.length === 0) return seen

  const isSure = roots.length === 1 && references.length === 1
  const isOwn = readOwn()
  for (const [kind, values] of [
    ['reference', references],
    ['email', read(fields.email, shapes.email)],
    ['phone', read(fields.phone, shapes.phone)],
  ] as const) {
    const others = values.filter((value) => !isOwn(value))
    const trust: Sighting['trust'] = isSure && others.length === 1 ? 'sure' : 'likely'
    for (const value of others) seen.sightings.push({ kind, value, trust })
  }
  const [name, another] = read(fields.name)
  if (isSure && name && !another) seen.name = [...name].slice(0, 120).join('')
  // More than can be chosen from is a list: some of it is offered, and none of it is sure.
  if (seen.sightings.length > most) seen.sightings = seen.sightings.slice(0, most).map(doubted)
  return seen
}

/** Most that is offered of one page. */
const most = 20

const doubted = (sighting: Sighting): Sighting => ({ ...sighting, trust: 'likely' })

function inPath(pattern: string, path: string): string[] {
  const value = new RegExp(pattern).exec(path)?.groups?.['value']
  return value ? [value] : []
}

/** The most that one way of reading finds, when every other finds some of the same; else nothing. */
function agreed(found: readonly string[][]): string[] {
  // Where one finds nothing, the page may be between two requests: the address is of the next already.
  if (found.some((values) => values.length === 0)) return []
  const longest = found.reduce((one, other) => (other.length > one.length ? other : one), [])
  return found.flat().every((value) => longest.includes(value)) ? longest : []
}
