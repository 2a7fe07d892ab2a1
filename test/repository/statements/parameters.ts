import type { Described } from './describe-statements.ts'
import { type Piece, pieceOf, piecesOf } from './modules.ts'
import { nameOf } from './names.ts'
import type { Statement } from './read-statements.ts'

/** What a call gives for parameters: its second argument, or the values of a statement with a name. */
function givenTo(call: Piece): Piece | undefined {
  const [statement, given] = piecesOf(call, 'arguments')
  const values = piecesOf(statement, 'properties').find(
    (one) => nameOf(pieceOf(one, 'key')) === 'values',
  )
  return given ?? pieceOf(values, 'value')
}

/** The parameters of a call as they are written, with lists that are written within the list; `...` stands for any other list. */
function writtenIn(list: Piece): (Piece | '...')[] {
  return piecesOf(list, 'elements').flatMap((one) => {
    if (one.type !== 'SpreadElement') return [one]
    const inner = pieceOf(one, 'argument')
    return inner?.type === 'ArrayExpression' ? writtenIn(inner) : ['...' as const]
  })
}

/**
 * The parameters of a call by their place from 0: those before a list that only a run knows are counted
 * from the first, those after the last such list from the end.
 * @param count how many the statement takes
 */
export function placesOf(call: Piece, count: number): ReadonlyMap<number, Piece> {
  const list = givenTo(call)
  const written = list?.type === 'ArrayExpression' ? writtenIn(list) : []
  const [first, last] = [written.indexOf('...'), written.lastIndexOf('...')]
  return new Map(
    written.flatMap((piece, at) => {
      if (piece === '...' || (at > first && at < last)) return []
      const place = first < 0 || at < first ? at : count - (written.length - at)
      return [[place, piece] as const]
    }),
  )
}

/** Calls that give fewer or more parameters than their statement takes. */
export function countParameters(
  statements: readonly Statement[],
  described: ReadonlyMap<string, Described | Error | null>,
): string[] {
  return statements.flatMap(({ place, sql, call }) => {
    const list = givenTo(call.piece)
    const one = described.get(sql)
    if (!one || one instanceof Error || (list && list.type !== 'ArrayExpression')) return []
    const written = list ? writtenIn(list) : []
    const least = written.filter((piece) => piece !== '...').length
    const takes = one.parameters.length
    const isRight = written.length === least ? takes === least : takes >= least
    return isRight ? [] : [`${place}: ${takes} taken, ${least} given`]
  })
}
