import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FeedbackList, feedbackList } from '#shared/contract/feedback/reply.ts'
import { townAgents } from '../../../world/agents.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'

const { quality } = townAgents

describe.each(anyStore)('Comments are searched, on $store', ({ open }) => {
  let hub: TestHub
  const said = {
    card: 'Ma carte d’identité est arrivée, bien.',
    cards: 'LES CARTES D’IDENTITE ne sont jamais prêtes.',
    heart: 'Un mot du cœur\u00a0: la mairie-annexe est fermée 🙂',
    apart: 'Le de\u0301lai est trop long.',
    arabic: 'الخدمة بطيئة جدا',
  }
  const parts = Object.fromEntries(
    Object.entries(said).map(([name, comment], nth) => [
      name,
      feedback({ comment, waited_s: nth * 86_400 }),
    ]),
  )
  beforeAll(async () => {
    hub = await startHub(await open())
    for (const part of Object.values(parts)) await hub.answer(part)
  })
  afterAll(() => hub.close())

  const list = async (q: string, more = ''): Promise<FeedbackList> =>
    feedbackList.parse(
      (
        await hub.as(quality, 'GET', `/v1/feedback?locale=fr&q=${encodeURIComponent(q)}${more}`)
      ).json(),
    )
  const found = async (q: string) => {
    const ids = (await list(q)).feedback.map(({ id }) => id)
    return Object.keys(parts).filter((name) => ids.includes(String(parts[name]?.['id'])))
  }

  it('and found whatever their accents, capitals, plurals and signs', async () => {
    for (const q of ['carte d’identité', 'cartes', 'identite', 'IDENTITÉS', "Carte d'identité"])
      expect(await found(q), q).toEqual(['card', 'cards'])
    expect(await found('coeur')).toEqual(['heart'])
    expect(await found('mairie annexe')).toEqual(['heart'])
    expect(await found('délais')).toEqual(['apart'])
    expect(await found('بطيئة')).toEqual(['arabic'])
    expect(await found('carte prête')).toEqual(['cards'])
    expect(await found('piscine')).toEqual([])
  })

  it('with the words that were found, as ranges of the text', async () => {
    const [one] = (await list('cartes délai identité')).feedback
    expect(one).toBeUndefined()
    const cards = (await list('carte identité')).feedback.map(({ comment, marks }) =>
      marks.map(([from, until]) => comment?.slice(from, until)),
    )
    expect(cards).toEqual([
      ['carte', 'identité'],
      ['CARTES', 'IDENTITE'],
    ])
    const [late] = (await list('delai')).feedback
    expect(late?.marks.map(([from, until]) => late.comment?.slice(from, until))).toEqual([
      'de\u0301lai',
    ])
    expect((await list('guichet', '&only=comments')).feedback).toEqual([])
  })

  it('and what has no word to search by says so, whatever it is made of', async () => {
    for (const q of ['de la', '🙂', '…', "';"]) {
      const content = await list(q)
      expect(content, q).toMatchObject({ searched: false, feedback: [] })
    }
    expect(await found("'; drop table comment_index")).toEqual([])
    expect((await list('   ')).feedback).toHaveLength(5)
    const long = await hub.as(quality, 'GET', `/v1/feedback?q=${'a'.repeat(10_000)}`)
    expect(long.statusCode).toBe(422)
    expect(long.json().errors[0]).toMatchObject({ path: '/q', code: 'too_long' })
    expect((await hub.as(quality, 'GET', '/v1/feedback?q=%00')).statusCode).toBe(422)
  })

  it('page after page, and by service', async () => {
    for (let nth = 0; nth < 35; nth++)
      await hub.answer(feedback({ service: 'voirie', comment: `Nid-de-poule ${nth}` }))
    const first = await list('nids de poule', '&service=voirie')
    expect(first.feedback).toHaveLength(25)
    const rest = await list('nids de poule', `&service=voirie&before=${first.next}`)
    expect(rest.feedback).toHaveLength(10)
    expect(rest.next).toBeUndefined()
    expect((await list('nid', '&service=etat-civil')).feedback).toEqual([])
  })

  it('no more once its usager took it back, nor with another text than the last part has', async () => {
    const headers = { 'parvis-receipt': String(parts['heart']?.['receipt']) }
    await hub.send({ method: 'DELETE', url: '/v1/feedback/receipt/comment', headers })
    expect(await found('coeur')).toEqual([])
    const { id, receipt } = parts['apart'] ?? {}
    await hub.answer(feedback({ id, receipt, part: 2, comment: 'La file est trop longue.' }))
    expect(await found('délai')).toEqual([])
    expect(await found('files')).toEqual(['apart'])
    const gone = { 'parvis-receipt': String(parts['arabic']?.['receipt']) }
    await hub.send({ method: 'DELETE', url: '/v1/feedback/receipt', headers: gone })
    expect(await found('بطيئة')).toEqual([])
    const rows = await hub.database.query<{ n: number }>(
      `select count(*)::int as n from comment_index where service = 'etat-civil'`,
    )
    expect(rows).toEqual([{ n: 3 }])
  })
})
