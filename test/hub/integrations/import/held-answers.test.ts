import { request } from 'node:http'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bufferAnswers } from '../../../../hub/integrations/import/buffer-answers.ts'
import { eventually } from '../../../world/eventually.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { said } from '../../../world/said-requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const line = (reference: string) => `${JSON.stringify(said(reference))}\n`

describe.each(anyStore)('A stream that asks to be answered at its end, on $store', ({ open }) => {
  let hub: TestHub
  let url: string
  beforeAll(async () => {
    hub = await startHub(await open())
    url = `${await hub.listen()}/v1/requests:import`
  })
  afterAll(() => hub.close())

  it('is taken line by line, and told nothing before', async () => {
    const headers = { authorization: `Bearer ${town.key}`, 'content-type': 'application/x-ndjson' }
    const asked = request(url, {
      method: 'POST',
      headers: { ...headers, 'parvis-answers': 'at-end' },
    })
    let isAnswered = false
    const answer = new Promise<string>((resolve, reject) => {
      asked.once('error', reject)
      asked.once('response', (told) => {
        isAnswered = true
        told.toArray().then((pieces) => resolve(pieces.join('')), reject)
      })
    })
    asked.write(line('H-1'))
    await eventually(async () =>
      expect(await hub.database.query(`select 1 from request where reference = 'H-1'`)).toEqual([
        expect.anything(),
      ]),
    )
    expect(isAnswered).toBe(false)
    asked.end(line('H-2'))
    const lines = (await answer).trimEnd().split('\n')
    expect(lines.map((one) => JSON.parse(one))).toMatchObject([
      { line: 1, reference: 'H-1', status: 'created' },
      { line: 2, reference: 'H-2', status: 'created' },
      { lines: 2, created: 2 },
    ])
  })
})

describe('Answers that are held', () => {
  it('end where they become too long: the rest is read and not taken, and that is said', async () => {
    let read = 0
    async function* bytes() {
      for (; read < 5; read++) yield Buffer.from(`${read}`)
    }
    async function* answer(taken: AsyncIterable<Buffer>) {
      try {
        for await (const some of taken) yield `"${some}",`
      } catch (error) {
        yield `"${(error as Error).message}"`
      }
    }
    const answers = await Readable.from(bufferAnswers(bytes(), answer, 8)).toArray()
    expect(answers).toEqual(['"0",', '"1",', '"body_too_large"'])
    expect(read).toBe(5)
  })
})
