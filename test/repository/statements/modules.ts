import { dirname, join } from 'node:path/posix'
import { parseSync } from 'vite'
import { files, read } from '../files.ts'

/** A piece of the syntax of a module; what is in it depends on its type. */
export interface Piece {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [name: string]: unknown
}

/** Where a name of a module comes from. */
interface Origin {
  path: string
  name: string
}

export interface Module {
  path: string
  text: string
  program: Piece
  imports: ReadonlyMap<string, Origin>
  /** What stands around a piece. */
  parent: (piece: Piece) => Piece | undefined
  /** Every piece of one type, in the order of the text. */
  every: (type: string) => readonly Piece[]
}

export const isPiece = (value: unknown): value is Piece =>
  value !== null && typeof value === 'object' && 'type' in value

/** The pieces under one of its names, be they one or several. */
export const piecesOf = (piece: Piece | undefined, name: string): Piece[] =>
  [piece?.[name]].flat().filter(isPiece)

/** The one piece under a name. */
export const pieceOf = (piece: Piece | undefined, name: string): Piece | undefined =>
  piecesOf(piece, name)[0]

/** What a module has that speaks to a database, calls what does, or has a statement for it. */
const concerns =
  /-sql\.ts|\/sql\.ts|\/database\/|\b(query|script)\(|\b(select|insert into|delete from|update \w+ set)\s/

/** Every module of the hub that is TypeScript and may concern the database, by its path. */
export function readModules(): ReadonlyMap<string, Module> {
  return new Map(
    files
      .filter((path) => /^hub\/.*\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
      .map((path) => [path, read(path)] as const)
      .filter(
        ([path, text]) => /[-/]sql\.ts$|\/platform\/database\//.test(path) || concerns.test(text),
      )
      .map(([path, text]) => [path, readModule(path, text)]),
  )
}

/** One module. @param text what it says */
export function readModule(path: string, text: string): Module {
  const program = parseSync(path, text).program as unknown as Piece
  const parents = new Map<Piece, Piece>()
  const byType = new Map<string, Piece[]>()
  const visit = (piece: Piece) => {
    const same = byType.get(piece.type)
    if (same) same.push(piece)
    else byType.set(piece.type, [piece])
    for (const name of Object.keys(piece))
      for (const inner of piecesOf(piece, name)) {
        parents.set(inner, piece)
        visit(inner)
      }
  }
  visit(program)
  const imports = new Map<string, Origin>()
  for (const one of byType.get('ImportDeclaration') ?? []) {
    const from = String(pieceOf(one, 'source')?.['value'])
    if (!from.startsWith('.')) continue
    for (const name of piecesOf(one, 'specifiers'))
      imports.set(String(pieceOf(name, 'local')?.['name']), {
        path: join(dirname(path), from),
        name: String(pieceOf(name, 'imported')?.['name']),
      })
  }
  return {
    path,
    text,
    program,
    imports,
    parent: (piece) => parents.get(piece),
    every: (type) => byType.get(type) ?? [],
  }
}
