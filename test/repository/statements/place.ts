import { type Node, nodeOf, nodesOf, numberOf } from './node-tree.ts'
import type { Schema } from './schema.ts'

/** A query, the one it stands in, and what its conditions leave no null in: columns, and outer joins that found something. */
export interface Place {
  query: Node
  outer: Place | undefined
  filled: ReadonlySet<string>
  /** Whether columns of the row that is written hold what they held before. */
  isBefore?: boolean
}

/** A column of what a query reads: `1.2`. */
export const columnKey = (column: Node) =>
  `${numberOf(column, 'varno')}.${numberOf(column, 'varattno')}`

/** Outer joins that a column is null by where they find nothing, by their numbers, which stand after the sign of a set. */
const outerJoinsOf = (column: Node): string[] => {
  const joins = column['varnullingrels']
  return Array.isArray(joins) ? joins.slice(1).map(String) : []
}

const joinKey = (join: string) => `join ${join}`

/** Whether a column may be null because an outer join found nothing. */
export const mayBeMissing = (column: Node, { filled }: Place) =>
  outerJoinsOf(column).some((join) => !filled.has(joinKey(join)))

/** A query within another. */
export function placeOf(query: Node, outer: Place | undefined, schema: Schema): Place {
  const tree = nodeOf(query, 'jointree')
  const conditions = [nodeOf(tree, 'quals'), ...nodesOf(tree, 'fromlist').flatMap(conditionsOf)]
  return where({ query, outer, filled: new Set() }, conditions, schema)
}

/** The same place, where conditions hold as well. */
export const where = (
  place: Place,
  conditions: readonly (Node | undefined)[],
  schema: Schema,
): Place => {
  const filled = conditions.flatMap((one) => filledBy(one, schema))
  return { ...place, filled: new Set([...place.filled, ...filled]) }
}

/** Conditions of joins that leave out rows: those of outer joins leave out none. */
function conditionsOf(join: Node): (Node | undefined)[] {
  if (join.is !== 'JOINEXPR' || join['jointype'] !== '0') return []
  const sides = ['larg', 'rarg'].flatMap((side) => {
    const one = nodeOf(join, side)
    return one ? conditionsOf(one) : []
  })
  return [nodeOf(join, 'quals'), ...sides]
}

/** Columns of which a condition admits no null: with one it would be null itself, and not hold. */
function filledBy(condition: Node | undefined, schema: Schema): string[] {
  if (!condition) return []
  const parts = () => nodesOf(condition, 'args').map((one) => filledBy(one, schema))
  switch (condition.is) {
    case 'VAR':
      return condition['varlevelsup'] === '0'
        ? [columnKey(condition), ...outerJoinsOf(condition).map(joinKey)]
        : []
    case 'BOOLEXPR': {
      if (condition['boolop'] !== 'or') return parts().flat()
      const [first = [], ...others] = parts()
      return first.filter((column) => others.every((one) => one.includes(column)))
    }
    case 'NULLTEST':
      return isOfNull(condition) ? [] : filledBy(nodeOf(condition, 'arg'), schema)
    case 'SCALARARRAYOPEXPR':
      return parts()[0] ?? []
    case 'OPEXPR':
    case 'FUNCEXPR':
      return schema.isStrict(condition) ? parts().flat() : []
    case 'RELABELTYPE':
    case 'COERCEVIAIO':
      return filledBy(nodeOf(condition, 'arg'), schema)
    default:
      return []
  }
}

const isOfNull = (test: Node) => test['nulltesttype'] === '0'

/**
 * Where the parts of an `and` or an `or` are looked at: whatever one of them says of null decides
 * the whole without the others, unless it is the other way.
 */
export function besideTests(place: Place, whole: Node, schema: Schema): Place {
  const isOr = whole['boolop'] === 'or'
  const tests = nodesOf(whole, 'args').filter(
    (one) => one.is === 'NULLTEST' && isOfNull(one) === isOr,
  )
  return where(
    place,
    tests.map((test) => nodeOf(test, 'arg')),
    schema,
  )
}
