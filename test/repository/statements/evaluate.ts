// Long because what an expression is depends on what each of its parts is, of whatever kind.
import type { Calls } from './calls.ts'
import type { Choose } from './explore.ts'
import { onlyWhenItRuns } from './lists/only-when-it-runs.ts'
import { type Module, type Piece, pieceOf, piecesOf } from './modules.ts'
import { hasName, lastOf, nameOf, textOf } from './names.ts'

/** What only a run knows. */
const runtime = Symbol('known when it runs')

type Value =
  | string
  | number
  | boolean
  | null
  | typeof runtime
  | readonly Value[]
  | Properties
  | Call
interface Properties {
  readonly [name: string]: Value
}
/** A value that is worked out when it is asked for, so that nothing goes several ways in vain. */
type Later = () => Value
/** A function of the code, called with values. */
type Call = (values: readonly Later[]) => Value

const isFunction = (piece: Piece) => /^(Arrow)?Function(Expression|Declaration)$/.test(piece.type)

/**
 * Works out what an expression of the hub's code may be, without running it: constants, templates,
 * what functions give for what they are called with. Where it can go several ways, `choose` says which.
 */
export class Evaluator {
  private readonly bound = new Map<Piece, readonly Later[]>()
  private readonly modules: ReadonlyMap<string, Module>
  private readonly calls: Calls
  private readonly choose: Choose
  /** Texts and templates that were read. */
  readonly seen: Set<Piece>

  constructor(
    modules: ReadonlyMap<string, Module>,
    calls: Calls,
    choose: Choose,
    seen: Set<Piece>,
  ) {
    this.modules = modules
    this.calls = calls
    this.choose = choose
    this.seen = seen
  }

  evaluate(module: Module, piece: Piece | undefined): Value {
    if (!piece) return runtime
    const of = (name: string) => this.evaluate(module, pieceOf(piece, name))
    switch (piece.type) {
      case 'Literal':
        this.seen.add(piece)
        return (piece['value'] ?? null) as Value
      case 'TemplateLiteral':
        return this.template(module, piece)
      case 'AwaitExpression':
        return runtime
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'ParenthesizedExpression':
        return of('expression')
      case 'Identifier':
        return this.name(module, piece, String(piece['name']))
      case 'ConditionalExpression':
        return of(this.isTrue(module, pieceOf(piece, 'test')) ? 'consequent' : 'alternate')
      case 'BinaryExpression':
        return this.binary(module, piece)
      case 'ArrayExpression':
        return piecesOf(piece, 'elements').flatMap((one) => {
          if (one.type !== 'SpreadElement') return [this.evaluate(module, one)]
          const spread = this.evaluate(module, pieceOf(one, 'argument'))
          return Array.isArray(spread) ? spread : [runtime]
        })
      case 'ObjectExpression':
        return Object.create(
          null,
          Object.fromEntries(
            piecesOf(piece, 'properties')
              .filter(({ type }) => type === 'Property')
              .map((one) => [
                nameOf(pieceOf(one, 'key')),
                { get: () => this.evaluate(module, pieceOf(one, 'value')) },
              ]),
          ),
        )
      case 'MemberExpression': {
        const object = of('object')
        const name = nameOf(pieceOf(piece, 'property'))
        return isProperties(object) ? (object[name] ?? runtime) : runtime
      }
      case 'CallExpression':
        return this.call(module, piece)
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
      case 'FunctionDeclaration':
        return (values) => this.run(module, piece, values)
      default:
        return runtime
    }
  }

  private template(module: Module, piece: Piece): Value {
    this.seen.add(piece)
    const values = piecesOf(piece, 'expressions').map((one) => {
      const value = this.evaluate(module, one)
      const said = onlyWhenItRuns[`${module.path}: ${textOf(module, one)}`]
      return value === runtime ? (said ?? runtime) : value
    })
    if (values.some((one) => one === runtime || typeof one === 'function')) return runtime
    return piecesOf(piece, 'quasis')
      .map(({ value }, at) => `${(value as { cooked: string }).cooked}${String(values[at] ?? '')}`)
      .join('')
  }

  private binary(module: Module, piece: Piece): Value {
    const [left, right] = ['left', 'right'].map((side) =>
      this.evaluate(module, pieceOf(piece, side)),
    )
    if (piece['operator'] !== '+') return this.isTrue(module, piece)
    if (left === runtime || right === runtime) return runtime
    return typeof left === 'number' && typeof right === 'number'
      ? left + right
      : `${String(left)}${String(right)}`
  }

  /** Whether a condition holds; one that only a run knows goes both ways, the same wherever it is asked. */
  private isTrue(module: Module, piece: Piece | undefined): boolean {
    if (!piece) return false
    const side = (name: string) => this.isTrue(module, pieceOf(piece, name))
    if (piece.type === 'LogicalExpression')
      return piece['operator'] === '&&'
        ? side('left') && side('right')
        : side('left') || side('right')
    if (piece.type === 'UnaryExpression' && piece['operator'] === '!') return !side('argument')
    if (piece.type === 'ParenthesizedExpression') return side('expression')
    if (piece.type === 'BinaryExpression') {
      const [left, right] = ['left', 'right'].map((name) =>
        this.evaluate(module, pieceOf(piece, name)),
      )
      const isNegated = piece['operator'] === '!=='
      if (left !== runtime && right !== runtime) return (left === right) !== isNegated
      const [one, other] = ['left', 'right'].map((name) => textOf(module, pieceOf(piece, name)))
      return this.either(module, piece, `${one} === ${other}`) !== isNegated
    }
    if (piece.type === 'Identifier') {
      const declared = this.constant(module, piece, String(piece['name']))
      if (declared) return this.isTrue(declared.module, declared.init)
    }
    const value = this.evaluate(module, piece)
    return value === runtime ? this.either(module, piece, textOf(module, piece)) : Boolean(value)
  }

  private either(module: Module, piece: Piece, text: string): boolean {
    let around: Piece | undefined = piece
    while (around && around.type !== 'FunctionDeclaration') around = module.parent(around)
    return this.choose(`${module.path}:${around?.start}:${text}`, 2) === 1
  }

  private call(module: Module, piece: Piece): Value {
    const callee = pieceOf(piece, 'callee')
    const values = piecesOf(piece, 'arguments').map((one) => () => this.evaluate(module, one))
    if (callee?.type === 'MemberExpression') {
      const method = nameOf(pieceOf(callee, 'property'))
      const owner = pieceOf(callee, 'object')
      if (owner?.['name'] === 'Object' && ['keys', 'values'].includes(method)) {
        const given = values[0]?.() ?? runtime
        if (!isProperties(given)) return runtime
        const names = Object.getOwnPropertyNames(given)
        return method === 'keys' ? names : names.map((name) => given[name] ?? runtime)
      }
      if (!['join', 'map', 'replaceAll'].includes(method)) return runtime
      const object = this.evaluate(module, pieceOf(callee, 'object'))
      const [first, second] = values.map((later) => later())
      if (method === 'replaceAll' && typeof object === 'string')
        return object.replaceAll(String(first), String(second))
      if (!Array.isArray(object)) return runtime
      if (method === 'map' && typeof first === 'function')
        return object.map((one, at) => first([() => one, () => at]))
      if (method === 'join' && !object.includes(runtime)) return object.join(String(first ?? ','))
      return runtime
    }
    const called = this.evaluate(module, callee)
    return typeof called === 'function' ? called(values) : runtime
  }

  /** What a function gives back. */
  private run(module: Module, piece: Piece, values: readonly Later[]): Value {
    const before = this.bound.get(piece)
    this.bound.set(piece, values)
    const body = pieceOf(piece, 'body')
    const given =
      body?.type === 'BlockStatement'
        ? pieceOf(
            piecesOf(body, 'body').findLast(({ type }) => type === 'ReturnStatement'),
            'argument',
          )
        : body
    const value = this.evaluate(module, given)
    if (before) this.bound.set(piece, before)
    else this.bound.delete(piece)
    return value
  }

  /** What a name stands for: a constant, a parameter, one of what a loop goes through, an import. */
  private name(module: Module, at: Piece, name: string): Value {
    if (name === 'undefined') return runtime
    let around = module.parent(at)
    let inner = at
    while (around) {
      if (isFunction(around)) {
        const index = piecesOf(around, 'params').findIndex((one) => hasName(one, name))
        const pattern = piecesOf(around, 'params')[index]
        if (pattern && inner !== pattern)
          return this.within(module, pattern, this.parameter(module, around, index), name)
      }
      if (around.type === 'ForOfStatement') {
        const pattern = pieceOf(piecesOf(pieceOf(around, 'left'), 'declarations')[0], 'id')
        if (pattern && hasName(pattern, name) && inner !== pieceOf(around, 'right')) {
          const through = this.evaluate(module, pieceOf(around, 'right'))
          return this.within(module, pattern, this.oneOf(around, through), name)
        }
      }
      if (around.type === 'BlockStatement' || around.type === 'Program')
        for (const statement of piecesOf(around, 'body')) {
          const one =
            statement.type === 'ExportNamedDeclaration'
              ? pieceOf(statement, 'declaration')
              : statement
          if (one?.type === 'FunctionDeclaration' && pieceOf(one, 'id')?.['name'] === name)
            return this.evaluate(module, one)
          for (const declared of piecesOf(one, 'declarations')) {
            const pattern = pieceOf(declared, 'id')
            if (pattern && hasName(pattern, name))
              return this.within(
                module,
                pattern,
                this.evaluate(module, pieceOf(declared, 'init')),
                name,
              )
          }
        }
      inner = around
      around = module.parent(around)
    }
    const origin = module.imports.get(name)
    const other = origin && this.modules.get(origin.path)
    return other && origin ? this.name(other, lastOf(other), origin.name) : runtime
  }

  /** The expression a name is declared to be, where it is a constant. */
  private constant(module: Module, at: Piece, name: string) {
    for (let around = module.parent(at); around; around = module.parent(around)) {
      if (isFunction(around) && piecesOf(around, 'params').some((one) => hasName(one, name))) return
      for (const one of piecesOf(around, 'body'))
        for (const declared of piecesOf(one, 'declarations')) {
          const init = pieceOf(declared, 'init')
          if (pieceOf(declared, 'id')?.['name'] === name && init) return { module, init }
        }
    }
    return
  }

  /** What a function was called with: as it is being run, or in one of the places that call it. */
  private parameter(module: Module, piece: Piece, index: number): Value {
    const values = this.bound.get(piece)
    if (values) return values[index]?.() ?? runtime
    const around = module.parent(piece)
    const callee = pieceOf(around, 'callee')
    if (around?.type === 'CallExpression' && nameOf(pieceOf(callee, 'property')) === 'map')
      return this.oneOf(piece, this.evaluate(module, pieceOf(callee, 'object')))
    const name = pieceOf(piece, 'id')?.['name']
    const calls = this.calls.get(`${module.path}#${String(name)}`)
    const call = calls?.[this.choose(piece, calls.length)]
    if (!call) return runtime
    return this.evaluate(call.module, piecesOf(call.call, 'arguments')[index])
  }

  private oneOf(key: Piece, values: Value): Value {
    if (!Array.isArray(values) || values.length === 0) return runtime
    return values[this.choose(key, values.length)] ?? runtime
  }

  /** What one name of a pattern is of a value. */
  private within(module: Module, pattern: Piece, value: Value, name: string): Value {
    if (pattern.type === 'Identifier') return value
    if (pattern.type === 'AssignmentPattern') {
      const given = value === runtime ? this.evaluate(module, pieceOf(pattern, 'right')) : value
      return this.within(module, pieceOf(pattern, 'left') ?? pattern, given, name)
    }
    if (pattern.type === 'ObjectPattern')
      for (const one of piecesOf(pattern, 'properties')) {
        const inner = pieceOf(one, one.type === 'RestElement' ? 'argument' : 'value')
        if (!inner || !hasName(inner, name)) continue
        if (one.type === 'RestElement') return value
        const key = nameOf(pieceOf(one, 'key'))
        const own = isProperties(value) ? (value[key] ?? runtime) : runtime
        return this.within(module, inner, own, name)
      }
    return runtime
  }
}

const isProperties = (value: Value): value is Properties =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
