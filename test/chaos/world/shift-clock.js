import { readFileSync } from 'node:fs'

/**
 * Loaded before a hub (`--import`): when it is told by `SIGUSR2`, its clock goes wrong by as many
 * milliseconds as the file says that `CHAOS_CLOCK` names. What measures time without a date goes on.
 */
const Real = Date
let ahead = 0

process.on('SIGUSR2', () => {
  ahead = Number(readFileSync(process.env.CHAOS_CLOCK ?? '', 'utf8'))
  const now = () => Real.now() + ahead
  globalThis.Date = new Proxy(Real, {
    construct: (target, given, by) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, by),
    apply: () => new Real(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  })
})
