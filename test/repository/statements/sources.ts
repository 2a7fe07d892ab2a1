import { isNode, type Node, nodeOf, nodesOf, numberOf, type Value } from './node-tree.ts'
import { type Place, placeOf } from './place.ts'
import type { Schema } from './schema.ts'

/** What a column holds: what an expression gives at its place, or a column of a table. */
export type Source = { expression: Node; place: Place } | { column: string }

/** What a query does, by the numbers PostgreSQL prints. */
const [select, update, insert] = ['1', '2', '3']

/** The columns that a query gives, as they stand in its text. */
export const targetsOf = (query: Node): Node[] =>
  nodesOf(query, query['commandType'] === select ? 'targetList' : 'returningList').filter(
    ({ resjunk }) => resjunk !== 'true',
  )

/** What each column of a query holds: one source, or one of each branch of a union. */
export function sourcesOfQuery(query: Node, outer: Place | undefined, schema: Schema): Source[][] {
  const place = placeOf(query, outer, schema)
  const branches = (node: Node): Source[][] => {
    if (node.is === 'RANGETBLREF') {
      const branch = nodeOf(entryOf(query, numberOf(node, 'rtindex')), 'subquery')
      return branch ? sourcesOfQuery(branch, place, schema) : []
    }
    const [left = [], right = []] = ['larg', 'rarg'].map((side) => {
      const branch = nodeOf(node, side)
      return branch ? branches(branch) : []
    })
    return left.map((one, at) => [...one, ...(right[at] ?? [])])
  }
  const both = nodeOf(query, 'setOperations')
  return both
    ? branches(both)
    : targetsOf(query).map((target) => sourceOf(nodeOf(target, 'expr'), place))
}

const sourceOf = (expression: Node | undefined, place: Place): Source[] =>
  expression ? [{ expression, place }] : []

/** The query that a column is of: the one it stands in, or one around it. */
export function placeOfColumn(column: Node, at: Place): Place | undefined {
  let place: Place | undefined = at
  for (let up = numberOf(column, 'varlevelsup'); up > 0; up -= 1) place = place?.outer
  return place
}

/** The column of a table that a column of a query is. */
export function tableColumnOf(column: Node, place: Place): string | undefined {
  const entry = entryOf(place.query, numberOf(column, 'varno'))
  const number = numberOf(column, 'varattno')
  return entry?.['rtekind'] === '0' ? `${numberOf(entry, 'relid')}.${number}` : undefined
}

/** What a column holds; nothing where only a run knows. @param place the query it is of */
export function sourcesOf(column: Node, place: Place, schema: Schema): Source[] {
  const number = numberOf(column, 'varattno') - 1
  const entry = entryOf(place.query, numberOf(column, 'varno'))
  switch (entry?.['rtekind']) {
    case '0':
      return sourcesInTable(column, place)
    case '1': {
      const query = nodeOf(entry, 'subquery')
      return query ? (sourcesOfQuery(query, place, schema)[number] ?? []) : []
    }
    case '2':
      return sourceOf(nodesOf(entry, 'joinaliasvars')[number], place)
    case '5':
      return listsOf(entry, 'values_lists').flatMap((row) => sourceOf(row[number], place))
    case '6': {
      const part = partOf(entry, place)
      return (part && sourcesOfQuery(part.query, part.place, schema)[number]) ?? []
    }
    case '9':
      return sourceOf(nodesOf(entry, 'groupexprs')[number], place)
    default:
      return []
  }
}

/** Whether a column was written before it is given back: conditions were about what it held before that. */
export function isWritten(column: Node, { query, isBefore }: Place): boolean {
  const command = query['commandType']
  const isOfTarget = command !== select && query['resultRelation'] === column['varno']
  if (!isOfTarget || isBefore) return false
  return (
    command === insert ||
    (command === update && writtenTo(column, query, 'targetList') !== undefined)
  )
}

/** What is written to a column. */
const writtenTo = (column: Node, node: Node, field: string): Node | undefined =>
  nodesOf(node, field).find((one) => numberOf(one, 'resno') === numberOf(column, 'varattno'))

/** What is written to a column of the row that is given back, or what it holds. */
function sourcesInTable(column: Node, place: Place): Source[] {
  const { query } = place
  const name = tableColumnOf(column, place)
  const held = name ? [{ column: name }] : []
  if (!isWritten(column, place)) return held
  const written = (node: Node, field: string) => {
    const target = writtenTo(column, node, field)
    const given = sourceOf(nodeOf(target, 'expr'), { ...place, isBefore: true })
    return given.length > 0 ? given : held
  }
  const conflict = nodeOf(query, 'onConflict')
  return [...written(query, 'targetList'), ...(conflict ? written(conflict, 'onConflictSet') : [])]
}

/** What a query reads under a number: a table, a query, a join, the rows of a function. */
const entryOf = (query: Node, number: number): Node | undefined =>
  nodesOf(query, 'rtable')[number - 1]

/** A part of a query by its name: its own, or of one that it stands in. */
function partOf(entry: Node, place: Place): { query: Node; place: Place } | undefined {
  let around: Place | undefined = place
  for (let up = numberOf(entry, 'ctelevelsup'); up > 0; up -= 1) around = around?.outer
  const part = nodesOf(around?.query, 'cteList').find((one) => one['ctename'] === entry['ctename'])
  const query = nodeOf(part, 'ctequery')
  return query && around ? { query, place: around } : undefined
}

/** The nodes of a list of lists under a name. */
function listsOf(node: Node, field: string): Node[][] {
  const lists = node[field]
  return Array.isArray(lists)
    ? lists.map((list: Value) => (Array.isArray(list) ? list.filter(isNode) : []))
    : []
}
