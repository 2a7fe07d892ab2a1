import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asked, bytesOf, write } from '../../fuzz/requests/asked.ts'
import { type HubInProcess, startHubInProcess } from '../../fuzz/requests/hub-in-process.ts'
import { type Line, openLine } from '../../fuzz/requests/line.ts'
import { openStock } from '../../fuzz/requests/stock.ts'
import { anyStore } from '../../world/stores.ts'
import { isLong } from '../../world/times.ts'

/** Names that the language itself asks objects for. */
const asked = ['toString', 'valueOf', 'toJSON', 'constructor', 'hasOwnProperty', 'then']
const all = { ...Object.fromEntries(asked.map((name) => [name, 'x'])), length: 4_294_967_295 }
const prototype = '{"__proto__":{"toString":"x"}}'
const alone = Object.entries(all).map(([name, value]) => JSON.stringify({ [name]: value }))

/** Whoever reads JSON refuses this one, wherever it stands: a few places of each body show it. */
const places = isLong ? Number.POSITIVE_INFINITY : 3

/** Objects that answer in another way than others when they are made a text, a number or a key. */
const odd = [JSON.stringify(all), prototype, ...(isLong ? alone : [])]

/** A body as often as it has parts, each time with an object in the place of one; JSON in texts too. */
function* oddly(value: unknown, object: string): Generator<string> {
  yield object
  if (value === null || typeof value !== 'object') {
    const inner = typeof value === 'string' ? parse(value) : null
    if (typeof inner === 'object' && inner !== null)
      for (const text of oddly(inner, object)) yield JSON.stringify(text)
    return
  }
  const isList = Array.isArray(value)
  const parts = Object.entries(value).map(([key, part]) => ({ key, part }))
  for (const { key, part } of parts)
    for (const text of oddly(part, object)) {
      const written = parts.map((one) => {
        const said = one.key === key ? text : JSON.stringify(one.part)
        return isList ? said : `${JSON.stringify(one.key)}:${said}`
      })
      yield isList ? `[${written.join(',')}]` : `{${written.join(',')}}`
    }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

describe.each(anyStore)('An object in the place of another value, on $store', ({ open }) => {
  let fuzzed: HubInProcess
  let line: Line
  beforeAll(async () => {
    fuzzed = await startHubInProcess(await open())
    line = openLine(fuzzed.port)
  })
  afterAll(async () => {
    line.end()
    await fuzzed.close()
  })

  it('is refused by every route that takes a body, whatever its names are', async () => {
    const ask = async (asked: Asked) => {
      const came = await line.ask(write(asked))
      if ('wrong' in came) throw new Error(`${asked.route}: ${came.wrong}`)
      return came.answer
    }
    const seeds = (await openStock({ ...fuzzed.living, ask }, new Map())).seeds()
    const faults: string[] = []
    const statuses = new Map<number, number>()
    for (const seed of seeds) {
      const body = parse(Buffer.from(seed.body ?? '', 'latin1').toString('utf8'))
      for (const object of odd)
        for (const [nth, text] of [...oddly(body, object)].entries()) {
          if (body === null || (object === prototype && nth >= places)) continue
          const { status } = await ask({ ...seed, body: bytesOf(text) })
          statuses.set(status, (statuses.get(status) ?? 0) + 1)
          if (status >= 500) faults.push(`${seed.route} ${status} ${text.slice(0, 300)}`)
        }
    }
    expect(faults).toEqual([])
    const tried = [...statuses.values()].reduce((sum, n) => sum + n, 0)
    const refused = (statuses.get(400) ?? 0) + (statuses.get(422) ?? 0)
    expect(refused).toBeGreaterThan(0.9 * tried)
  }, 300_000)
})
