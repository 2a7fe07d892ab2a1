import { type Module, type Piece, pieceOf } from './modules.ts'

/** Where functions of the hub are called, by the path of their module and their name. */
export type Calls = ReadonlyMap<string, readonly { module: Module; call: Piece }[]>

/** Every call of a function by its name, or by the name under which it was imported. */
export function findCalls(modules: ReadonlyMap<string, Module>): Calls {
  const calls = new Map<string, { module: Module; call: Piece }[]>()
  for (const module of modules.values())
    for (const call of module.every('CallExpression')) {
      const name = pieceOf(call, 'callee')?.['name']
      if (typeof name !== 'string') continue
      const { path, name: own } = module.imports.get(name) ?? { path: module.path, name }
      const known = calls.get(`${path}#${own}`)
      if (known) known.push({ module, call })
      else calls.set(`${path}#${own}`, [{ module, call }])
    }
  return calls
}
