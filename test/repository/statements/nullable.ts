import { type Node, nodeOf, nodesOf } from './node-tree.ts'
import { besideTests, columnKey, mayBeMissing, type Place, where } from './place.ts'
import type { Schema } from './schema.ts'
import {
  isWritten,
  placeOfColumn,
  type Source,
  sourcesOf,
  sourcesOfQuery,
  tableColumnOf,
} from './sources.ts'

/** Aggregates that give null where each value is null. */
const ofValues = /^(sum|min|max|avg|bool_and|bool_or|every|string_agg|bit_and|bit_or)$/
/** Functions of a window that look further than it goes. */
const besides = /^(lag|lead)$/

/**
 * Tells what may be null, as far as the schema knows: what stands in a JSON value, or comes from
 * outside, counts as filled.
 */
export class Nullability {
  private readonly schema: Schema
  /** Columns under way: a query that reads itself says nothing more of itself. */
  private readonly begun = new Set<Node>()

  constructor(schema: Schema) {
    this.schema = schema
  }

  /** Whether one of several sources of a column may be null. */
  some(sources: readonly Source[]): boolean {
    return sources.some((one) =>
      'column' in one
        ? !this.schema.filled.has(one.column)
        : this.expression(one.expression, one.place),
    )
  }

  private expression(node: Node | undefined, place: Place): boolean {
    if (!node) return false
    const args = nodesOf(node, 'args')
    const anyOf = (at: Place) => args.some((one) => this.expression(one, at))
    switch (node.is) {
      case 'VAR':
        return this.column(node, place)
      case 'CONST':
        return node['constisnull'] === 'true'
      case 'FUNCEXPR':
      case 'OPEXPR':
      case 'SCALARARRAYOPEXPR':
        return this.schema.isStrict(node) && anyOf(place)
      case 'BOOLEXPR':
        return anyOf(besideTests(place, node, this.schema))
      case 'NULLIFEXPR':
        return true
      case 'COALESCEEXPR':
      case 'MINMAXEXPR':
        return args.every((one) => this.expression(one, place))
      case 'CASEEXPR':
        return (
          this.expression(nodeOf(node, 'defresult'), place) ||
          args.some((one) => {
            const within = where(place, [nodeOf(one, 'expr')], this.schema)
            return this.expression(nodeOf(one, 'result'), within)
          })
        )
      case 'RELABELTYPE':
      case 'COERCEVIAIO':
      case 'ARRAYCOERCEEXPR':
      case 'COLLATEEXPR':
        return this.expression(nodeOf(node, 'arg'), place)
      case 'SUBSCRIPTINGREF':
        return this.expression(nodeOf(node, 'refexpr'), place)
      case 'AGGREF':
        return this.aggregate(node, place)
      case 'WINDOWFUNC':
        return besides.test(this.schema.nameOf(node['winfnoid'])) && args.length < 3
      case 'SUBLINK':
        return node['subLinkType'] === '4' && this.onlyRow(nodeOf(node, 'subselect'), place)
      default:
        return false
    }
  }

  /** An aggregate of no rows is null, but for a count. */
  private aggregate(node: Node, place: Place): boolean {
    const name = this.schema.nameOf(node['aggfnoid'])
    if (name === 'count') return false
    const isOfAll = nodesOf(place.query, 'groupClause').length === 0
    if (isOfAll || nodeOf(node, 'aggfilter')) return true
    const [value] = nodesOf(node, 'args')
    return ofValues.test(name) && this.expression(nodeOf(value, 'expr'), place)
  }

  /** A query that stands for a value is null where it gives no row. */
  private onlyRow(query: Node | undefined, place: Place): boolean {
    if (!query) return false
    const isOfAll = query['hasAggs'] === 'true' && nodesOf(query, 'groupClause').length === 0
    const tree = nodeOf(query, 'jointree')
    const isOfNone = nodesOf(tree, 'fromlist').length === 0 && !nodeOf(tree, 'quals')
    if (!isOfAll && !isOfNone) return true
    return sourcesOfQuery(query, place, this.schema).some((one) => this.some(one))
  }

  private column(node: Node, at: Place): boolean {
    const place = placeOfColumn(node, at)
    // A row as a whole and a column of the system are never null.
    if (!place || Number(node['varattno']) < 1) return false
    if (place.filled.has(columnKey(node)) && !isWritten(node, place)) return false
    if (mayBeMissing(node, place)) return true
    if (this.schema.filled.has(tableColumnOf(node, place) ?? '') || this.begun.has(node))
      return false
    this.begun.add(node)
    const isNullable = this.some(sourcesOf(node, place, this.schema))
    this.begun.delete(node)
    return isNullable
  }
}
