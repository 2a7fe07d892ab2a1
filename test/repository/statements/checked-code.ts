import type { Described } from './describe-statements.ts'
import { type Module, type Piece, pieceOf, piecesOf } from './modules.ts'
import { nameOf, textOf } from './names.ts'
import { placesOf } from './parameters.ts'
import type { Statement } from './read-statements.ts'
import { parameterType, rowType } from './typescript-types.ts'

/** Something that is written into a module. */
interface Addition {
  at: number
  text: string
}

/** A call, with what each statement it may run was described as. */
interface Run {
  module: Module
  call: Piece
  ways: Described[]
}

/**
 * Writes into a copy of each module what its statements were described as, line by line the same,
 * for the compiler to hold against what the code states.
 * @returns the copies by the path of the module
 */
export function writeChecks(
  statements: readonly Statement[],
  described: ReadonlyMap<string, Described | Error | null>,
): ReadonlyMap<string, string> {
  const runs = new Map<Piece, Run>()
  for (const { sql, call } of statements) {
    const way = described.get(sql)
    if (!way || way instanceof Error) continue
    const run = runs.get(call.piece) ?? { module: call.module, call: call.piece, ways: [] }
    run.ways.push(way)
    runs.set(call.piece, run)
  }
  const copies = new Map<string, string>()
  const modules = new Set([...runs.values()].map(({ module }) => module))
  for (const module of modules) {
    const own = [...runs.values()].filter((one) => one.module === module)
    const additions = own.flatMap((run, at) => [...checkRow(run, at), ...checkParameters(run)])
    copies.set(module.path, insert(module.text, additions))
  }
  return copies
}

function checkRow({ module, call, ways }: Run, at: number): Addition[] {
  const names = new Set(ways.flatMap(({ columns }) => columns.map(({ name }) => name)))
  const stated = pieceOf(pieceOf(call, 'typeArguments'), 'params')
  const end = module.text.length
  const given = (row: string | undefined) =>
    [...new Set(ways.map(({ columns }) => rowType(columns, row)))].join(' | ')
  if (!stated) {
    const callee = pieceOf(call, 'callee')
    const isQuery = nameOf(pieceOf(callee, 'property')) === 'query'
    if (names.size === 0 || !callee || !isQuery) return []
    return [{ at: callee.end, text: `<${given(undefined)}>` }]
  }
  const open = openTypes(module, call)
  const columns = [...names].map((name) => JSON.stringify(name)).join(' | ') || 'never'
  const types = `type Row${at} = ${textOf(module, stated)}
type Prepared${at} = ${given(`Row${at}`)}`
  if (open.length > 0)
    return [
      { at: end, text: `\n{ ${open.join('; ')}; ${types}` },
      { at: end, text: `\ntype Check${at} = Fits<Row${at}, Prepared${at}, ${columns}> }` },
    ]
  return [
    { at: stated.start, text: 'Fits<' },
    { at: stated.end, text: `, Prepared${at}, ${columns}>` },
    { at: end, text: `\n${types}` },
  ]
}

/** The types that a call is made for any of, each as the widest it may be: what is stated of them is looked at apart. */
function openTypes(module: Module, call: Piece): string[] {
  const types: string[] = []
  for (let around = module.parent(call); around; around = module.parent(around))
    for (const one of piecesOf(pieceOf(around, 'typeParameters'), 'params')) {
      const widest = pieceOf(one, 'constraint')
      types.push(
        `type ${nameOf(pieceOf(one, 'name'))} = ${widest ? textOf(module, widest) : 'unknown'}`,
      )
    }
  return types
}

/** Each parameter that is written at its place is what the statement takes there. */
function checkParameters({ call, ways }: Run): Addition[] {
  return ways.flatMap(({ parameters }) =>
    [...placesOf(call, parameters.length)].flatMap(([place, piece]) => [
      { at: piece.start, text: '(' },
      { at: piece.end, text: ` satisfies ${parameterType(parameters[place] ?? '')})` },
    ]),
  )
}

function insert(text: string, additions: readonly Addition[]): string {
  let written = ''
  let from = 0
  for (const { at, text: added } of additions.toSorted((one, other) => one.at - other.at)) {
    written += text.slice(from, at) + added
    from = at
  }
  return written + text.slice(from)
}
