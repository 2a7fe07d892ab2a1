import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import promised from 'node:timers/promises'
import type { Draw } from './draw.ts'
import { running, type Time } from './time.ts'

/**
 * Replaces the clock, the timers and the random numbers of this process. PostgreSQL in this process
 * reads the same clock. Timers outside a simulated process stay real.
 * @returns a function that puts the real ones back
 */
export function replaceSeams(time: Time, draw: Draw): () => void {
  const { Date: RealDate, setTimeout, setInterval, clearTimeout, clearInterval } = globalThis
  const real = { ...promised }
  const { randomBytes, randomUUID } = crypto
  const { random } = Math
  const { subtle } = globalThis.crypto
  const own = Object.getPrototypeOf(subtle) as Record<string, (...given: unknown[]) => unknown>
  const names = [
    'generateKey',
    'exportKey',
    'sign',
    'verify',
    'digest',
    'importKey',
    'deriveBits',
    'encrypt',
    'decrypt',
  ]
  const kept = names.map((name) => [name, own[name]] as const)

  globalThis.Date = class extends RealDate {
    constructor(...given: []) {
      if (given.length > 0) super(...given)
      else super(time.now())
    }
    static override now = () => time.now()
  } as DateConstructor
  Object.defineProperty(performance, 'now', { value: time.now, configurable: true })

  const timer = (run: () => void, every: number | null, wait: number) => {
    const handle = { unref: () => handle, ref: () => handle, hasRef: () => true, stop() {} }
    const begin = (milliseconds: number) => {
      const put = time.put('timer', milliseconds, () => {
        if (every !== null) begin(Math.max(1, every))
        run()
      })
      handle.stop = () => {
        put.isOver = true
      }
    }
    begin(wait)
    return handle
  }
  const stop = (realStop: (one: never) => void) => (one: unknown) => {
    if (one && typeof one === 'object' && 'stop' in one) (one as { stop(): void }).stop()
    else realStop(one as never)
  }
  Object.assign(globalThis, {
    setTimeout: (run: (...given: unknown[]) => void, wait = 0, ...given: unknown[]) =>
      running.getStore() ? timer(() => run(...given), null, wait) : setTimeout(run, wait, ...given),
    setInterval: (run: (...given: unknown[]) => void, wait = 0, ...given: unknown[]) =>
      running.getStore()
        ? timer(() => run(...given), wait, wait)
        : setInterval(run, wait, ...given),
    clearTimeout: stop(clearTimeout),
    clearInterval: stop(clearInterval),
  })
  Object.assign(promised, {
    setTimeout: (wait: number, value: unknown, options: { signal?: AbortSignal } = {}) =>
      running.getStore()
        ? new Promise((resolve, reject) => {
            const { signal } = options
            const abort = () => reject(new Error('The wait was aborted'))
            if (signal?.aborted) return abort()
            signal?.addEventListener('abort', abort)
            time.put('wait', wait, () => resolve(value))
          })
        : real.setTimeout(wait, value, options),
  })
  Math.random = draw.next
  Object.assign(crypto, { randomBytes: draw.bytes, randomUUID: draw.uuid })
  const fill = globalThis.crypto.getRandomValues
  globalThis.crypto.getRandomValues = ((into: Uint8Array) => {
    into.set(draw.bytes(into.length))
    return into
  }) as typeof fill
  syncBuiltinESMExports()

  // Threads sign in any order: here one after the other.
  let last: Promise<unknown> = Promise.resolve()
  for (const [name, work] of kept)
    own[name] = (...given) => {
      const done = time.real(() => last.then(() => work?.apply(subtle, given)) as Promise<unknown>)
      last = done.catch(() => {})
      return done
    }

  return () => {
    Object.assign(globalThis, {
      Date: RealDate,
      setTimeout,
      setInterval,
      clearTimeout,
      clearInterval,
    })
    Reflect.deleteProperty(performance, 'now')
    Object.assign(promised, { setTimeout: real.setTimeout })
    Object.assign(crypto, { randomBytes, randomUUID })
    globalThis.crypto.getRandomValues = fill
    syncBuiltinESMExports()
    Math.random = random
    for (const [name, work] of kept) if (work) own[name] = work
  }
}
