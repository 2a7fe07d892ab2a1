import { placeOfTable } from './lists/places.ts'
import type { Query, Unit } from './query.ts'
import type { Read } from './read-organisations.ts'
import { type Tree, text, treeOf, treesOf } from './sql-tree.ts'

/** What Citus refuses in a statement, or runs otherwise, and its sentence where it says one. */
export const refusals = {
  correlated:
    'correlated subqueries are not supported when the FROM clause contains a reference table',
  limited:
    'Limit in subquery is currently unsupported when a subquery references a column from another query',
  recursive:
    'recursive CTEs are only supported when they contain a filter on the distribution column',
  locks: 'could not run distributed query with FOR UPDATE/SHARE commands',
  sets: 'could not run distributed query with GROUPING SETS, CUBE, or ROLLUP',
  values: 'subqueries are not supported within INSERT queries',
  handed: 'unrecognized RTE kind: 7',
  several: 'runs as several statements: one writes what a later one reads or writes',
  carried: 'a setting that no shard hears of',
} as const

export type Refusal = keyof typeof refusals

/** What Citus would refuse. @param tree the statement as it was parsed */
export function findRefusals(read: Read, tree: Tree): Refusal[] {
  const { organisations, units, isHanded } = read
  const unheld = organisations.unheld()
  const far = new Set(unheld.flatMap(({ query }) => (query ? [query.unit] : [])))
  const apart = unheld.filter((one) => one.query?.isCorrelated)
  const isAlone = (query: Query | undefined): boolean =>
    query?.within === undefined ||
    (organisations.tablesOf(query.within).length === 0 && isAlone(query.within))
  const found: Record<Refusal, boolean> = {
    correlated: apart.some(({ query }) => isAlone(query)),
    limited: apart.some(({ query }) => query?.isLimited),
    recursive: far.size > 0 && units.some(({ isRecursive }) => isRecursive),
    locks: [...far].some(({ holds }) => holds),
    sets: [...far].some(({ groupsInSets }) => groupsInSets),
    values: asksInValues(tree),
    handed: isHanded && organisations.parts().length > 0,
    several: !isOne(units, far.size > 0) && isInOrder(units),
    carried: carries(tree),
  }
  return (Object.keys(found) as Refusal[]).filter((one) => found[one])
}

/** Whether all parts go to the shard as one statement. */
const isOne = (units: readonly Unit[], isFar: boolean) =>
  !isFar &&
  units[0]?.command === 'SelectStmt' &&
  units.every(({ command }) => command !== 'InsertStmt')

/** Whether a part writes what a later one reads or writes; the whole comes last. */
function isInOrder([whole, ...parts]: readonly Unit[]): boolean {
  const order = whole ? [...parts, whole] : parts
  return order.some(
    ({ writes }, at) =>
      writes !== undefined &&
      placeOfTable(writes) !== 'local' &&
      order.slice(at + 1).some((later) => later.writes === writes || later.reads.includes(writes)),
  )
}

function asksInValues(tree: Tree): boolean {
  const insert = treeOf(tree, 'InsertStmt')
  const values = treeOf(treeOf(insert, 'selectStmt'), 'SelectStmt')?.['valuesLists']
  return JSON.stringify([values, insert?.['onConflictClause']]).includes('"SubLink"')
}

/** Whether it sets what a function or a trigger on a shard would read. */
function carries(piece: unknown): boolean {
  if (piece === null || typeof piece !== 'object') return false
  const call = treeOf(piece as Tree, 'FuncCall')
  const isSetting = call && text(treesOf(call, 'funcname').at(-1)) === 'set_config'
  const name = isSetting ? JSON.stringify(treesOf(call, 'args')[0]) : ''
  return /"sval":"\w+\.\w+"/.test(name) || Object.values(piece).some(carries)
}
