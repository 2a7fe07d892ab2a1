import { request } from 'node:http'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readKey } from '../../../../hub/agents/authorisation/keys.ts'
import { insertKnownKey } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { sha256 } from '../../../../hub/platform/crypto/digest.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { said } from '../../../world/said-requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const line = (...content: Parameters<typeof said>) => `${JSON.stringify(said(...content))}\n`

describe.each(anyStore)('A stream of requests, on $store', ({ open }) => {
  let hub: TestHub
  let url: string
  beforeAll(async () => {
    hub = await startHub(await open())
    url = `${await hub.listen()}/v1/requests:import?locale=en`
  })
  afterAll(() => hub.close())

  const headers = {
    authorization: `Bearer ${town.key}`,
    'content-type': 'application/x-ndjson',
  }
  const send = async (body: string | Buffer) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers,
      body: new Uint8Array(Buffer.from(body)),
    })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/^application\/x-ndjson/)
    const lines = (await answer.text()).trimEnd().split('\n')
    return lines.map((one) => JSON.parse(one))
  }
  const count = async (prefix: string) => {
    const [row] = await hub.database.query<{ n: number }>(
      `select count(*)::int as n from request where reference like $1 || '%'`,
      [prefix],
    )
    return row?.n
  }
  /** A sender that takes its time. */
  const slowly = () => {
    const sender = request(url, { method: 'POST', headers })
    const answers = new Promise<AsyncIterator<string>>((resolve, reject) => {
      sender.once('error', reject)
      sender.once('response', (answer) => resolve(createInterface(answer)[Symbol.asyncIterator]()))
    })
    const next = async () => JSON.parse((await (await answers).next()).value ?? 'null')
    return { sender, next }
  }

  it('is answered line by line, in its order, with a summary last', async () => {
    const [first, second, third, summary, ...more] = await send(
      `\uFEFF${line('A-1')}\n${line('A-2', { service: 'piscine' })}${line('A-1')}`.replaceAll(
        '\n',
        '\r\n',
      ),
    )
    expect(first).toMatchObject({ line: 1, reference: 'A-1', status: 'created' })
    expect(first.tracking_url).toBe(`https://hub.example/suivi/${first.tracking_code}`)
    expect(second).toMatchObject({
      line: 3,
      reference: 'A-2',
      status: 'refused',
      problem: { code: 'unknown_service' },
    })
    expect(third).toMatchObject({
      line: 4,
      reference: 'A-1',
      status: 'unchanged',
      state: 'received',
    })
    expect(summary).toEqual({ lines: 4, created: 1, updated: 0, unchanged: 1, refused: 1 })
    expect(more).toEqual([])
  })

  it('is answered while it is still being sent, and what was answered is kept', async () => {
    const { sender, next } = slowly()
    sender.write(line('B-1') + line('B-2').slice(0, 30))
    expect(await next()).toMatchObject({ line: 1, reference: 'B-1', status: 'created' })
    expect(await count('B-')).toBe(1)
    sender.write(line('B-2').slice(30))
    expect(await next()).toMatchObject({ line: 2, reference: 'B-2', status: 'created' })
    sender.once('error', () => {})
    sender.destroy()
    expect(await count('B-')).toBe(2)
    expect((await send(line('B-3'))).at(-1)).toMatchObject({ created: 1 })
  })

  it('refuses a line that is no JSON with its number, and the lines around it stand', async () => {
    const answers = await send(`${line('C-1')}{"reference": \n[1]\n${line('C-2')}`)
    expect(answers.map((one) => [one.line, one.status, one.problem?.code])).toEqual([
      [1, 'created', undefined],
      [2, 'refused', 'malformed_line'],
      [3, 'refused', 'invalid'],
      [4, 'created', undefined],
      [undefined, undefined, undefined],
    ])
    expect(answers[1].problem.detail).toBe(
      'This line is not readable JSON. The lines around it stand.',
    )
  })

  it('refuses a last line that is cut in the middle of a character', async () => {
    const whole = Buffer.from(line('D-1') + line('D-2', { kind: 'Chaussée' }))
    const cut = whole.subarray(0, whole.indexOf('é') + 1)
    const [first, second, summary] = await send(cut)
    expect(first).toMatchObject({ line: 1, status: 'created' })
    expect(second).toMatchObject({ line: 2, status: 'refused', problem: { code: 'broken_text' } })
    expect(summary).toMatchObject({ lines: 2, created: 1, refused: 1 })
    expect(await count('D-')).toBe(1)
  })

  it('reads no more of a line than a request may hold', async () => {
    const long = line('E-2', { kind: 'x'.repeat(10_000_000) })
    const [first, second, third] = await send(line('E-1') + long + line('E-3'))
    expect(first).toMatchObject({ line: 1, status: 'created' })
    expect(second).toMatchObject({ line: 2, status: 'refused', problem: { code: 'line_too_long' } })
    expect(third).toMatchObject({ line: 3, status: 'created' })
  })

  it('says the same when it comes again, and doubles nothing', async () => {
    const all = Array.from({ length: 2500 }, (_, n) => line(`F-${n}`)).join('')
    expect((await send(all)).at(-1)).toMatchObject({ lines: 2500, created: 2500 })
    expect((await send(all)).at(-1)).toMatchObject({ lines: 2500, created: 0, unchanged: 2500 })
    expect(await count('F-')).toBe(2500)
  })

  it('says the same wherever the network cuts it', async () => {
    const body = Buffer.from(
      `${line('N-1', { kind: 'Chaussée' })}\n{"é\n${line('N-2', { kind: '🚲' })}`,
    )
    await send(body)
    const whole = await send(body)
    expect(whole.map(({ status }) => status)).toEqual([
      'unchanged',
      'refused',
      'unchanged',
      undefined,
    ])
    const cuts = fc.uniqueArray(fc.nat(body.length), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        const ends = [...places, body.length].sort((a, b) => a - b)
        const pieces = ends.map((end, at) => body.subarray(ends[at - 1] ?? 0, end))
        const answer = await hub.send({
          method: 'POST',
          url: '/v1/requests:import?locale=en',
          headers,
          payload: Readable.from(pieces),
        })
        const answers = answer.body.trimEnd().split('\n')
        expect(answers.map((one) => JSON.parse(one))).toEqual(whole)
      }),
      { numRuns: 40 },
    )
  })

  it('takes nothing that would change what all objects are', async () => {
    const [only] = await send(`${line('G-1').slice(0, -2)},"__proto__":{"state":"closed"}}\n`)
    expect(only).toMatchObject({ status: 'refused', problem: { code: 'invalid' } })
  })

  it('brings steps only with a key that may add them', async () => {
    const written = 'parvis_flux_0123456789abcdefghijklmnop'
    const { key, secret } = readKey(written) ?? { key: '', secret: '' }
    await insertKnownKey(hub.database, town.organisation, key, sha256(secret), town.source)
    await hub.database.query('update api_key set scopes = $2 where key = $1', [key, ['import']])
    const proofs = [{ id: newId(), kind: 'assigned', at: '2026-11-21T09:00:00Z', team: 'Nord' }]
    const answer = await hub.send({
      method: 'POST',
      url: '/v1/requests:import?locale=en',
      headers: { ...headers, authorization: `Bearer ${written}` },
      payload: line('S-1', { proofs }) + line('S-2'),
    })
    const [first, second] = answer.body.split('\n').map((one) => one && JSON.parse(one))
    expect(first).toMatchObject({ reference: 'S-1', status: 'refused' })
    expect(first.problem).toMatchObject({
      code: 'key_scope',
      detail: expect.stringContaining('proofs'),
    })
    expect(second).toMatchObject({ reference: 'S-2', status: 'created' })
    expect((await send(line('S-1', { proofs }))).at(0)).toMatchObject({ status: 'created' })
  })

  it('may be empty', async () => {
    expect(await send('')).toEqual([{ lines: 0, created: 0, updated: 0, unchanged: 0, refused: 0 }])
  })

  it('asks for a key, and for lines of JSON', async () => {
    const bare = await hub.send({
      method: 'POST',
      url: '/v1/requests:import',
      headers: { 'content-type': headers['content-type'] },
      payload: line('K'),
    })
    expect([bare.statusCode, bare.json().code]).toEqual([401, 'key_missing'])
    for (const type of ['application/json', 'text/csv']) {
      const other = await hub.send({
        method: 'POST',
        url: '/v1/requests:import',
        headers: { ...headers, 'content-type': type },
        payload: '{}',
      })
      expect([other.statusCode, other.json().code]).toEqual([415, 'media_type_lines'])
    }
  })
})

describe.each(anyStore)('A stream that the database leaves, on $store', ({ open }) => {
  it('says so at its end, and leaves a trace without what it brought', async () => {
    const logged = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const database = await open()
    let isGone = false
    const leaving: Database = {
      ...database,
      transaction: (work) =>
        isGone
          ? Promise.reject(Object.assign(new Error('gone'), { code: 'ECONNRESET' }))
          : database.transaction(work),
    }
    const hub = await startHub(leaving, null, { log: 'error' })
    try {
      isGone = true
      const answer = await hub.send({
        method: 'POST',
        url: '/v1/requests:import?locale=en',
        headers: {
          authorization: `Bearer ${town.key}`,
          'content-type': 'application/x-ndjson',
        },
        payload: line('Z-1'),
      })
      expect(JSON.parse(answer.body)).toMatchObject({ problem: { code: 'unavailable' } })
      const told = logged.mock.calls.map(([written]) => String(written)).join('')
      expect(told).toMatch(/"code":"ECONNRESET".*"msg":"unavailable"/)
      expect(told).not.toContain('Z-1')
    } finally {
      logged.mockRestore()
      isGone = false
      await hub.close()
    }
  })
})
