import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FeedbackList, feedbackList } from '#shared/contract/feedback/reply.ts'
import { type TownAgent, townAgents } from '../../../world/agents.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'

const { quality, admin, claire } = townAgents

describe.each(anyStore)('The list of feedback, on $store', ({ open }) => {
  let hub: TestHub
  const talked = feedback({ comment: 'Le guichet ferme trop tôt.', about: 'opinion' })
  const shared = feedback({
    service: 'voirie',
    answers: { overall: 1 },
    handover: { reach: 'x@y' },
  })
  const silent = feedback({ answers: { overall: 5, FIA: 'dont_know' } })
  const hasty = feedback({ comment: 'achetez', took_ms: 300 })
  beforeAll(async () => {
    hub = await startHub(await open())
    for (const part of [talked, shared, silent, hasty]) await hub.answer(part)
  })
  afterAll(() => hub.close())

  const list = async (query = '', reader: TownAgent = quality): Promise<FeedbackList> =>
    feedbackList.parse((await hub.as(reader, 'GET', `/v1/feedback?locale=fr${query}`)).json())
  const ids = async (query: string) => (await list(query)).feedback.map(({ id }) => id).sort()
  const answer = (text: string, part = talked, reader: TownAgent = quality) =>
    hub.as(reader, 'PUT', `/v1/feedback/${part['id']}/reply`, { text })
  const readBack = async (part: Record<string, unknown>) => {
    const headers = { 'parvis-receipt': String(part['receipt']) }
    return (await hub.send({ method: 'GET', url: '/v1/feedback/receipt', headers })).json()
  }

  it('is told in words, without who gave it or how to reach them', async () => {
    const content = await list()
    const one = content.feedback.find(({ id }) => id === talked['id'])
    expect(one).toMatchObject({
      day: '2026-11-24',
      service: { service: 'etat-civil', name: { fr: 'Service etat-civil' } },
      channel: 'web',
      stream: 'invited',
      comment: 'Le guichet ferme trop tôt.',
      about: 'opinion',
      mark: { answer: 'Bien', face: 3 },
      handed_over: false,
      reply: null,
      closed: null,
      assignment: null,
      waits: 0,
    })
    expect(one?.answers[0]).toEqual({
      item: 'overall',
      question: 'Comment s’est passée votre démarche\u00a0?',
      answer: 'Bien',
    })
    expect(JSON.stringify(content)).not.toContain('x@y')
    expect(JSON.stringify(content)).not.toContain(String(talked['receipt']))
  })

  it('does not ask to read a comment of spaces', async () => {
    const blank = feedback({ comment: ' \u00a0\n' })
    expect((await hub.answer(blank)).statusCode).toBe(201)
    expect(await ids('&only=comments')).not.toContain(blank['id'])
    expect(await readBack(blank)).not.toHaveProperty('comment')
    const headers = { 'parvis-receipt': String(blank['receipt']) }
    await hub.send({ method: 'DELETE', url: '/v1/feedback/receipt', headers })
  })

  it('refuses a page that begins nowhere', async () => {
    const id = String(talked['id'])
    for (const before of [`2026-13-45.${id}`, `2026-11-24.${'-'.repeat(36)}`, `0000-01-01.${id}`])
      expect(
        (await hub.as(quality, 'GET', `/v1/feedback?before=${before}`)).statusCode,
        before,
      ).toBe(422)
  })

  it('leaves out what was set aside, and says how many by reason', async () => {
    const content = await list()
    expect(content.feedback.map(({ id }) => id)).not.toContain(hasty['id'])
    expect(content.set_aside).toEqual({ too_fast: 1 })
    expect((await list('&service=voirie')).set_aside).toEqual({})
    expect((await answer('Merci.', hasty)).json().code).toBe('not_found')
  })

  it('is chosen by service, and by what it asks for', async () => {
    expect(await ids('')).toEqual([talked['id']])
    expect(await ids('&service=voirie')).toEqual([])
    expect(await ids('&only=handed_over')).toEqual([shared['id']])
    expect(await ids('&only=waiting')).toEqual([talked['id']])
    expect(await ids('&only=handled')).toEqual([])
    expect(await ids('&site=bourg-autre')).toEqual([])
    const wrong = await hub.as(quality, 'GET', '/v1/feedback?only=all')
    expect(wrong.statusCode).toBe(422)
  })

  it('is answered, answered otherwise, and the answer taken back; the usager reads it', async () => {
    const put = await answer('  Nous ouvrons jusqu’à 19 h.  ')
    expect(put.statusCode).toBe(200)
    const reply = { text: 'Nous ouvrons jusqu’à 19 h.', day: '2026-11-24' }
    expect(put.json()).toEqual(reply)
    expect((await readBack(talked)).reply).toEqual(reply)
    expect(await ids('&only=waiting')).toEqual([])
    expect(await ids('&only=handled')).toEqual([talked['id']])

    hub.clock.now = new Date('2026-11-25T10:00:00Z')
    await answer('Nous ouvrons jusqu’à 20 h.', talked, admin)
    const changed = { text: 'Nous ouvrons jusqu’à 20 h.', day: '2026-11-25' }
    expect((await readBack(talked)).reply).toEqual(changed)
    expect((await list()).feedback.find(({ id }) => id === talked['id'])?.reply).toEqual(changed)
    const page = await hub.send({
      method: 'POST',
      url: '/recu?locale=fr',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ code: String(talked['receipt']) }).toString(),
    })
    expect(page.body).toContain('La réponse de Commune de Bourg')
    expect(page.body).toContain('Nous ouvrons jusqu’à 20 h.')
    expect(page.body).toContain('Répondu le mercredi 25 novembre')

    const url = `/v1/feedback/${talked['id']}/reply`
    for (const _ of [1, 2]) expect((await hub.as(quality, 'DELETE', url)).statusCode).toBe(204)
    expect(await readBack(talked)).not.toHaveProperty('reply')
  })

  it('takes no empty answer and none beyond two thousand characters', async () => {
    expect((await answer('   ')).json().errors).toMatchObject([{ path: '/text', code: 'missing' }])
    expect((await answer('é'.repeat(2000))).statusCode).toBe(200)
    expect((await answer('é'.repeat(2001))).json().errors).toMatchObject([{ code: 'too_long' }])
  })

  it('keeps the first of two answers written at once, and says so to the second', async () => {
    const before = (await readBack(talked)).reply.text
    const both = ['Le lundi.', 'Le mardi.'].map((text) => ({ text, replaces: before }))
    const url = `/v1/feedback/${talked['id']}/reply`
    const [first, second] = await Promise.all(both.map((one) => hub.as(quality, 'PUT', url, one)))
    expect([first?.statusCode, second?.statusCode].sort()).toEqual([200, 409])
    const kept = (await readBack(talked)).reply.text
    expect([first, second].find((one) => one?.statusCode === 200)?.json().text).toBe(kept)
    const unread = await hub.as(admin, 'PUT', url, { text: 'Le jeudi.', replaces: null })
    expect(unread.json().code).toBe('reply_changed')
    expect((await hub.as(admin, 'PUT', url, { text: 'Jeudi.', replaces: kept })).statusCode).toBe(
      200,
    )
  })

  it('is read by those who answer for quality, of this organisation alone', async () => {
    const url = `/v1/feedback/${talked['id']}/reply`
    const other = { name: 'Ann', rights: { ...quality.rights, organisation: 'val' } }
    await hub.database.query(
      `insert into organisation (organisation, name, zone) values ('val', 'Val', 'Europe/Paris')
       on conflict do nothing`,
    )
    expect((await list('', other)).feedback).toEqual([])
    expect((await answer('Bonjour.', talked, other)).json().code).toBe('not_found')
    expect((await hub.as(other, 'DELETE', url)).json().code).toBe('not_found')
    expect((await hub.as(claire, 'GET', '/v1/feedback')).json().code).toBe('role_refused')
    expect((await answer('Bonjour.', talked, claire)).json().code).toBe('role_refused')
    expect((await hub.as(claire, 'DELETE', url)).json().code).toBe('role_refused')
    expect((await hub.send({ method: 'GET', url: '/v1/feedback' })).json().code).toBe(
      'token_missing',
    )
  })

  it('is read page after page without a hole and without a repeat', async () => {
    for (let nth = 0; nth < 70; nth++)
      await hub.answer(feedback({ waited_s: (nth % 4) * 86_400, comment: `${nth} 🙂` }))
    const read = async (only: string) => {
      const seen: { day: string; id: string }[] = []
      let next: string | undefined = ''
      while (next !== undefined) {
        const content: FeedbackList = await list(`&only=${only}${next && `&before=${next}`}`)
        expect(content.feedback.length).toBeLessThanOrEqual(25)
        seen.push(...content.feedback)
        next = content.next
      }
      return seen.map(({ day, id }) => `${day} ${id}`)
    }
    const all = await read('comments')
    expect(new Set(all).size).toBe(71)
    expect(all).toEqual([...new Set(all)].sort().reverse())
    // What waits longest comes first.
    const waiting = await read('waiting')
    expect(waiting).toHaveLength(70)
    expect(waiting).toEqual([...new Set(waiting)].sort())
    expect((await list('&only=waiting')).waiting).toEqual({ n: 70, days: 3 })
  })

  it('goes with its feedback when the usager deletes it', async () => {
    await answer('Merci.')
    const headers = { 'parvis-receipt': String(talked['receipt']) }
    await hub.send({ method: 'DELETE', url: '/v1/feedback/receipt', headers })
    expect((await answer('Merci encore.')).json().code).toBe('not_found')
    const rows = await hub.database.query('select 1 from reply')
    expect(rows).toEqual([])
  })
})
