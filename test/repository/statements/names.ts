import { isPiece, type Module, type Piece, pieceOf, piecesOf } from './modules.ts'

/** What a piece is called, or the text that stands in the place of a name. */
export const nameOf = (piece: Piece | undefined) => String(piece?.['name'] ?? piece?.['value'])

/** A piece as it is written. */
export const textOf = (module: Module, piece: Piece | undefined) =>
  module.text.slice(piece?.start, piece?.end)

/** A place from which everything at the top of a module is in sight. */
export const lastOf = (module: Module): Piece =>
  piecesOf(module.program, 'body').at(-1) ?? module.program

/** Whether a pattern gives a name. */
export function hasName(pattern: Piece, name: string): boolean {
  if (pattern.type === 'Identifier') return pattern['name'] === name
  if (pattern.type === 'ObjectPattern')
    return piecesOf(pattern, 'properties').some((one) => {
      const inner = pieceOf(one, one.type === 'RestElement' ? 'argument' : 'value')
      return isPiece(inner) && hasName(inner, name)
    })
  if (pattern.type === 'ArrayPattern')
    return piecesOf(pattern, 'elements').some((one) => hasName(one, name))
  if (pattern.type === 'AssignmentPattern') {
    const left = pieceOf(pattern, 'left')
    return isPiece(left) && hasName(left, name)
  }
  return false
}
