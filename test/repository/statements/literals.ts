import { type Node, nodeOf, nodesOf } from './node-tree.ts'
import { columnKey, type Place } from './place.ts'
import type { Schema } from './schema.ts'
import {
  isWritten,
  placeOfColumn,
  type Source,
  sourcesOf,
  sourcesOfQuery,
  tableColumnOf,
} from './sources.ts'

/**
 * Tells which texts or numbers a column may hold, where they are written in the statement or in a
 * constraint; of a list, those that may be in it. They are given as TypeScript writes them.
 */
export class Literals {
  private readonly schema: Schema
  /** Columns under way: a query that reads itself adds nothing. */
  private readonly begun = new Set<Node>()

  constructor(schema: Schema) {
    this.schema = schema
  }

  /** @returns `undefined` where any may stand */
  of(sources: readonly Source[]): ReadonlySet<string> | undefined {
    return together(
      sources.map((one) =>
        'column' in one
          ? this.schema.oneOf.get(one.column)
          : this.expression(one.expression, one.place),
      ),
    )
  }

  private expression(node: Node | undefined, place: Place): ReadonlySet<string> | undefined {
    const all = (nodes: readonly (Node | undefined)[]) =>
      together(nodes.map((one) => this.expression(one, place)))
    switch (node?.is) {
      case 'CONST':
        return literalOf(node)
      case 'VAR':
        return this.column(node, place)
      case 'RELABELTYPE':
        return all([nodeOf(node, 'arg')])
      case 'COALESCEEXPR':
        return all(nodesOf(node, 'args'))
      case 'NULLIFEXPR': {
        const [kept, left] = nodesOf(node, 'args')
        return without(all([kept]), listedIn(left))
      }
      case 'ARRAYEXPR':
        return all(nodesOf(node, 'elements'))
      case 'AGGREF':
        return ofOneOf.test(this.schema.nameOf(node['aggfnoid']))
          ? all(nodesOf(node, 'args').map((one) => nodeOf(one, 'expr')))
          : undefined
      case 'SUBLINK': {
        const query = nodeOf(node, 'subselect')
        const isOfRows = node['subLinkType'] === '4' || node['subLinkType'] === '6'
        const [column] = query && isOfRows ? sourcesOfQuery(query, place, this.schema) : []
        return column && this.of(column)
      }
      case 'CASEEXPR':
        return all([
          nodeOf(node, 'defresult'),
          ...nodesOf(node, 'args').map((one) => nodeOf(one, 'result')),
        ])
      default:
        return
    }
  }

  private column(node: Node, at: Place): ReadonlySet<string> | undefined {
    const place = placeOfColumn(node, at)
    if (!place) return
    const known = this.schema.oneOf.get(tableColumnOf(node, place) ?? '')
    if (known) return this.narrowed(known, node, place)
    if (this.begun.has(node)) return new Set()
    this.begun.add(node)
    const sources = sourcesOf(node, place, this.schema)
    const literals = sources.length > 0 ? this.of(sources) : undefined
    this.begun.delete(node)
    return this.narrowed(literals, node, place)
  }

  /** What the conditions of a query leave of it: `state <> 'gone'`, `kind in ('email', 'phone')`. */
  private narrowed(
    known: ReadonlySet<string> | undefined,
    column: Node,
    place: Place,
  ): ReadonlySet<string> | undefined {
    if (isWritten(column, place)) return known
    const { query } = place
    const condition = nodeOf(nodeOf(query, 'jointree'), 'quals')
    const isAnd = condition?.is === 'BOOLEXPR' && condition['boolop'] === 'and'
    let left = known
    for (const one of isAnd ? nodesOf(condition, 'args') : [condition]) {
      const [first, second] = nodesOf(one, 'args')
      const listed = listedIn(second)
      if (first?.is !== 'VAR' || columnKey(first) !== columnKey(column) || !listed) continue
      const sign = this.schema.nameOf(one?.['opfuncid'])
      if (sign === 'textne') left = without(left, listed)
      if (sign === 'texteq')
        left = left ? new Set([...left].filter((each) => listed.has(each))) : listed
    }
    return left
  }
}

/** Aggregates that give one of the values, or a list of them. */
const ofOneOf = /^(min|max|array_agg)$/

const without = (all: ReadonlySet<string> | undefined, left: ReadonlySet<string> | undefined) =>
  all && new Set([...all].filter((one) => !left?.has(one)))

/** A constant, or all of a list of them. */
const listedIn = (node: Node | undefined): ReadonlySet<string> | undefined =>
  node?.is === 'CONST'
    ? literalOf(node)
    : node?.is === 'ARRAYEXPR'
      ? together(nodesOf(node, 'elements').map(listedIn))
      : undefined

function together(
  all: readonly (ReadonlySet<string> | undefined)[],
): ReadonlySet<string> | undefined {
  const known = all.filter((one) => one !== undefined)
  return known.length === all.length ? new Set(known.flatMap((one) => [...one])) : undefined
}

/** A constant, which PostgreSQL prints as its bytes: four of them are a header, where it is a text. */
function literalOf(constant: Node): ReadonlySet<string> | undefined {
  if (constant['constisnull'] === 'true') return new Set()
  const printed = constant['constvalue']
  const bytes = Buffer.from(Array.isArray(printed) ? printed.map(Number) : [])
  if (constant['consttype'] === textType)
    return new Set([JSON.stringify(bytes.subarray(4).toString('utf8'))])
  if (constant['consttype'] === integerType) return new Set([String(bytes.readInt32LE())])
  return
}

/** Numbers of types, the same in every database. */
const [textType, integerType] = ['25', '23']
