import crypto from 'node:crypto'
import files, { type FileHandle } from 'node:fs/promises'
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
  const { mkdir, open } = files
  const { randomBytes, randomFillSync, randomUUID } = crypto
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
  Object.defineProperty(performance, 'now', { value: time.passed, configurable: true })

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
            const abort = () => {
              put.isOver = true
              reject(new Error('The wait was aborted'))
            }
            const put = time.put('wait', wait, () => {
              signal?.removeEventListener('abort', abort)
              resolve(value)
            })
            if (signal?.aborted) return abort()
            signal?.addEventListener('abort', abort)
          })
        : real.setTimeout(wait, value, options),
  })
  Math.random = draw.next
  const fillSync = (into: Uint8Array) => {
    into.set(draw.bytes(into.length))
    return into
  }
  Object.assign(crypto, {
    randomBytes: draw.bytes,
    randomUUID: draw.uuid,
    randomFillSync: fillSync,
  })
  const fill = globalThis.crypto.getRandomValues
  globalThis.crypto.getRandomValues = fillSync as typeof fill
  syncBuiltinESMExports()

  for (const [name, work] of kept)
    own[name] = (...given) => time.real(async () => work?.apply(subtle, given) as Promise<unknown>)
  Object.assign(files, {
    mkdir: (...given: Parameters<typeof mkdir>) => time.real(() => mkdir(...given)),
    open: async (...given: Parameters<typeof open>) =>
      inTurn(await time.real(() => open(...given)), time),
  })
  syncBuiltinESMExports()

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
    Object.assign(files, { mkdir, open })
    Object.assign(crypto, { randomBytes, randomFillSync, randomUUID })
    globalThis.crypto.getRandomValues = fill
    syncBuiltinESMExports()
    Math.random = random
    for (const [name, work] of kept) if (work) own[name] = work
  }
}

/** Makes a file do one thing after the other, as all real work. */
function inTurn(file: FileHandle, time: Time): FileHandle {
  const of = running.getStore()
  of?.files.add(file)
  const methods = file as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>
  for (const name of ['stat', 'read', 'appendFile', 'datasync', 'close']) {
    const work = methods[name]?.bind(file)
    if (!work) continue
    methods[name] = (...given) => {
      if (name === 'close') of?.files.delete(file)
      // No power is cut here: what a killed hub wrote is there.
      return time.real(name === 'datasync' ? async () => {} : () => work(...given))
    }
  }
  return file
}
