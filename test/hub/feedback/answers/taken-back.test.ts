import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FeedbackKept } from '#shared/contract/feedback/feedback.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { readRollUp, recountAnswers } from '../../../world/recount.ts'
import { stores } from '../../../world/stores.ts'

describe.each(stores)('What a usager takes back, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  async function sends(parts: readonly Record<string, unknown>[]): Promise<FeedbackKept> {
    const envelope = feedback()
    for (const part of parts) {
      const payload = { ...envelope, answers: undefined, ...part }
      const sent = await hub.send({ method: 'POST', url: '/v1/feedback', payload })
      expect([200, 201, 202], sent.body).toContain(sent.statusCode)
    }
    const headers = { 'parvis-receipt': String(envelope['receipt']) }
    return (await hub.send({ method: 'GET', url: '/v1/feedback/receipt', headers })).json()
  }

  /** Everything the hub keeps of what was said. */
  async function allThatIsKept(): Promise<string> {
    const tables = ['feedback_part', 'answer', 'comment_index', 'handover']
    const all = tables.map((table) => hub.database.query(`select * from ${table}`))
    return JSON.stringify(await Promise.all(all))
  }

  const asked = { part: 1, answers: { overall: 1 } }
  const why = { part: 2, answers: { WHY: 2 } }
  const changed = { part: 3, answers: { overall: 5, WHY: null } }

  it.each([
    ['in order', [asked, why, changed]],
    ['the change first', [changed, why, asked]],
    ['the change twice', [asked, changed, why, changed]],
  ])('an answer to a question that is asked no more counts nowhere, %s', async (_, parts) => {
    const { id, answers } = await sends(parts)
    expect(answers).toEqual({ overall: '5' })
    const rows = await hub.database.query(
      `select value, left_out from answer where feedback = $1 and item = 'WHY'`,
      [id],
    )
    expect(rows).toEqual([{ value: '', left_out: true }])
    expect(await readRollUp(hub.database)).toEqual(await recountAnswers(hub.database))
  })

  it('it counts again when it is given again', async () => {
    const again = { part: 4, answers: { overall: 1, WHY: 3 } }
    const { answers } = await sends([asked, why, changed, again])
    expect(answers).toEqual({ overall: '1', WHY: '3' })
    expect(await readRollUp(hub.database)).toEqual(await recountAnswers(hub.database))
  })

  it.each([
    ['in order', [2, 3]],
    ['the change first', [3, 2]],
  ])('what the words are about is said no more, %s', async (_, order) => {
    const said = { part: 2, about: 'fault', comment: 'Parapluie oublié.' }
    const unsaid = { part: 3, about: null, comment: '' }
    const { id, answers } = await sends([
      asked,
      ...order.flatMap((part) => [said, unsaid].filter((one) => one.part === part)),
    ])
    expect(answers).toEqual({ overall: '1' })
    const rows = await hub.database.query(
      `select value, left_out from answer where feedback = $1 and item = 'about'`,
      [id],
    )
    expect(rows).toEqual([{ value: '', left_out: true }])
    expect(await readRollUp(hub.database)).toEqual(await recountAnswers(hub.database))
  })

  const wrote = { part: 2, comment: 'Parapluie oublié.' }

  it.each([
    ['emptied', '', undefined],
    ['blank', ' \n ', undefined],
    ['written anew', 'Guichet fermé.', 'Guichet fermé.'],
  ])('words that are %s leave nothing of what was written before', async (_, comment, kept) => {
    const last = { part: 3, about: 'opinion', comment }
    for (const parts of [
      [asked, wrote, last],
      [asked, last, wrote],
      [last, wrote, last, wrote],
    ]) {
      expect((await sends(parts)).comment).toBe(kept)
      expect(await allThatIsKept()).not.toMatch(/parapluie/i)
    }
  })

  it('words stay when a later part says nothing of them', async () => {
    const { comment } = await sends([asked, wrote, { part: 3, answers: { FIA: 2 } }])
    expect(comment).toBe('Parapluie oublié.')
  })
})
