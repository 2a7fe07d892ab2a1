import { findCalls } from './calls.ts'
import { Evaluator } from './evaluate.ts'
import { explore } from './explore.ts'
import { passedOn, wholeTables } from './lists/passed-on.ts'
import { type Module, type Piece, pieceOf, piecesOf, readModules } from './modules.ts'

/** A statement that the hub may run, and where it says so. */
export interface Statement {
  /** `hub/agents/authorisation/keys-sql.ts: findKey` */
  place: string
  sql: string
  /** Where it is run. */
  call: Call
}

/** A place that runs a statement. */
interface Call {
  module: Module
  piece: Piece
}

/** What was read of the code. */
export interface ReadCode {
  statements: readonly Statement[]
  /** Places that run what could not be worked out. */
  unread: readonly string[]
  /** Texts that begin as a statement does, and that no place runs. */
  unused: readonly string[]
}

/** Everything the hub's code gives to a database, in every way it may be put together. */
export function readStatements(modules: ReadonlyMap<string, Module> = readModules()): ReadCode {
  const calls = findCalls(modules)
  const seen = new Set<Piece>()
  const known = [...modules.values()].filter(({ path }) => !wholeTables.includes(path))
  const statements: Statement[] = []
  const unread: string[] = []
  for (const module of known)
    for (const call of module.every('CallExpression')) {
      if (!runsStatement(call)) continue
      const place = placeOf(module, call)
      const said = piecesOf(call, 'arguments')[0]
      if (`${module.path}: ${module.text.slice(said?.start, said?.end)}` in passedOn) continue
      const values = new Set(
        explore((choose) => new Evaluator(modules, calls, choose, seen).evaluate(module, said)),
      )
      for (const value of values) {
        // A statement with a name is an object: its text is what is run.
        const sql = textOf(value)
        if (typeof sql === 'string') statements.push({ place, sql, call: { module, piece: call } })
        else unread.push(place)
      }
    }
  const unused = known.flatMap((module) =>
    [...module.every('Literal'), ...module.every('TemplateLiteral')]
      .filter((text) => !seen.has(text) && isStatement(module, text))
      .map((text) => placeOf(module, text)),
  )
  return { statements, unread: [...new Set(unread)], unused }
}

const textOf = (value: unknown) =>
  value !== null && typeof value === 'object' && 'text' in value ? value.text : value

function runsStatement(call: Piece): boolean {
  const callee = pieceOf(call, 'callee')
  const name = callee?.type === 'Identifier' ? callee : pieceOf(callee, 'property')
  return /^(query|script)$/.test(String(name?.['name']))
}

const isStatement = (module: Module, text: Piece) =>
  /^['"`]\s*(with\s+(recursive\s+)?\w+\s+(\(|as\b)|select\s|insert\s+into\s|update\s+\w+\s+(\w+\s+)?set\s|delete\s+from\s)/i.test(
    module.text.slice(text.start, text.end),
  )

/** The file, and the function at its top that a piece stands in. */
function placeOf(module: Module, piece: Piece): string {
  let name: unknown
  for (let around: Piece | undefined = piece; around; around = module.parent(around))
    if (around.type === 'FunctionDeclaration' || around.type === 'VariableDeclarator')
      name = pieceOf(around, 'id')?.['name']
  return `${module.path}: ${String(name)}`
}
