import { type Node, nodeOf, nodesOf } from './node-tree.ts'
import { columnKey, type Place } from './place.ts'
import type { Schema } from './schema.ts'
import { placeOfColumn, type Source, sourcesOf, tableColumnOf } from './sources.ts'

/**
 * Tells which texts or numbers a column may hold, where they are written in the statement or in a
 * constraint. They are given as TypeScript writes them.
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
    const known = place && this.schema.oneOf.get(tableColumnOf(node, place) ?? '')
    if (!place || known) return known
    if (this.begun.has(node)) return new Set()
    this.begun.add(node)
    const sources = sourcesOf(node, place, this.schema)
    const literals = sources.length > 0 ? this.of(sources) : undefined
    this.begun.delete(node)
    const isOther = this.othersThan(node, place)
    return literals && new Set([...literals].filter((one) => !isOther.has(one)))
  }

  /** What a condition of the query leaves out: `state <> 'gone'`. */
  private othersThan(column: Node, { query }: Place): ReadonlySet<string> {
    const condition = nodeOf(nodeOf(query, 'jointree'), 'quals')
    const parts = condition?.is === 'BOOLEXPR' ? nodesOf(condition, 'args') : [condition]
    const left = parts.flatMap((one) => {
      const [first, second] = nodesOf(one, 'args')
      const isOfIt = first?.is === 'VAR' && columnKey(first) === columnKey(column)
      const isUnequal = this.schema.nameOf(one?.['opfuncid']) === 'textne'
      return isOfIt && isUnequal && second?.is === 'CONST' ? [...(literalOf(second) ?? [])] : []
    })
    return new Set(condition?.['boolop'] === 'or' ? [] : left)
  }
}

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
