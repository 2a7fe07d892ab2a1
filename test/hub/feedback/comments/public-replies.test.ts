import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { townAgents } from '../../../world/agents.ts'
import { feedback, newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const { quality, claire } = townAgents

describe.each(anyStore)('An answer may be read by everybody, on $store', ({ open }) => {
  let hub: TestHub
  const said = feedback({ comment: 'Le guichet <b>ferme</b> trop tôt.', about: 'opinion' })
  const personal = feedback({ comment: 'Mon dossier est perdu.', about: 'personal' })
  const lonely = feedback({ service: 'voirie', comment: 'Un trou.' })
  beforeAll(async () => {
    hub = await startHub(await open())
    for (const part of [said, personal, lonely]) await hub.answer(part)
    for (let nth = 0; nth < 9; nth++) await hub.answer(feedback())
  })
  afterAll(() => hub.close())

  const url = (part: Record<string, unknown>, what: string) => `/v1/feedback/${part['id']}/${what}`
  const answer = (part: Record<string, unknown>, text: string) =>
    hub.as(quality, 'PUT', url(part, 'reply'), { text })
  const publish = (part: Record<string, unknown>, with_comment: boolean, reader = quality) =>
    hub.as(reader as typeof quality, 'PUT', url(part, 'publication'), {
      with_comment,
      finding: null,
    })
  const change = async (service?: string) => {
    const query = service === undefined ? '' : `?service=${service}`
    const url = `/v1/sites/${town.site}/change${query}`
    return await hub.send({ method: 'GET', url })
  }
  const page = async (query = '') =>
    (await hub.send({ method: 'GET', url: `/avis/${town.site}?locale=fr${query}` })).body

  it('once somebody chose so, with the month and the service, as text', async () => {
    expect(await page()).toContain('Aucune réponse n’est publiée')
    expect((await change()).json()).toEqual({ replies: false })
    expect((await publish(said, true)).json().errors).toMatchObject([{ code: 'no_reply' }])
    await answer(said, 'Nous ouvrons <i>jusqu’à</i> 19 h.')
    expect(await page()).not.toContain('19 h')
    expect((await publish(said, true, claire)).json().code).toBe('role_refused')
    expect((await publish(said, true)).statusCode).toBe(200)
    expect((await change('etat-civil')).json()).toEqual({ replies: true })
    const shown = await page()
    expect(shown).toContain('Avis de novembre 2026, Service etat-civil')
    expect(shown).toContain('Le guichet &lt;b>ferme&lt;/b> trop tôt.')
    expect(shown).toContain('Nous ouvrons &lt;i>jusqu’à&lt;/i> 19 h.')
    expect(shown).not.toMatch(/24 novembre|2026-11-24/)
    expect(shown).not.toContain(String(said['id']))
    const [read] = (await hub.as(quality, 'GET', '/v1/feedback?q=guichet')).json().feedback
    expect(read.publication).toEqual({ with_comment: true, finding: null })
  })

  it('in the languages of the site, on a page that only a site that exists has', async () => {
    const english = await hub.send({ method: 'GET', url: `/avis/${town.site}?locale=en` })
    expect(english.body).toContain('Your feedback, our replies')
    expect(english.headers['cache-control']).toBe('no-store')
    for (const site of ['nowhere', '<script>', '%00'])
      expect((await hub.send({ method: 'GET', url: `/avis/${site}?locale=fr` })).statusCode).toBe(
        404,
      )
    expect(await page('&before=nonsense')).toContain('19 h')
  })

  it('not where it would point to one person, nor with what is personal', async () => {
    for (const part of [personal, lonely]) await answer(part, 'Merci.')
    expect((await publish(lonely, false)).json().errors).toMatchObject([{ code: 'few' }])
    expect((await publish(personal, true)).json().errors).toMatchObject([
      { path: '/with_comment', code: 'personal_case' },
    ])
    expect((await publish(personal, false)).statusCode).toBe(200)
    expect(await page()).not.toContain('Mon dossier')
    await hub.as(quality, 'DELETE', url(personal, 'publication'))
    expect((await page()).match(/<article>/g)).toHaveLength(1)
  })

  it('and points to the decision it led to', async () => {
    const finding = newId()
    const content = {
      title: 'Le guichet ferme trop tôt',
      words: '',
      origin: 'comments',
      theme: null,
      service: 'etat-civil',
      indicator: 'satisfied',
      every: 'month',
      observed: null,
      decision: null,
      done_on: null,
    }
    await hub.as(quality, 'POST', '/v1/findings', { finding, content })
    const point = () =>
      hub.as(quality, 'PUT', url(said, 'publication'), { with_comment: true, finding })
    expect((await point()).json().errors).toMatchObject([{ code: 'no_decision' }])
    const decision = { what: 'Ouvrir jusqu’à 19 h', decided_by: 'Le conseil', from: '2026-11-01' }
    const decided = { ...content, decision, done_on: '2026-11-20' }
    await hub.as(quality, 'PUT', `/v1/findings/${finding}`, { read: 1, content: decided })
    expect((await point()).statusCode).toBe(200)
    expect(await page()).toContain('Vous l’avez dit, nous avons changé')
    expect(await page()).toContain('Ouvrir jusqu’à 19 h')
    const thanked = await change('voirie')
    expect(thanked.json()).toEqual({ change: 'Ouvrir jusqu’à 19 h', replies: true })
    expect(thanked.headers['cache-control']).toContain('public')
    const etag = String(thanked.headers['etag'])
    const asked = { method: 'GET', url: `/v1/sites/${town.site}/change` } as const
    const again = await hub.send({ ...asked, headers: { 'if-none-match': etag } })
    expect(again.statusCode).toBe(304)
  })

  it('and what was changed for the same service comes first, cut at a sentence', async () => {
    const street = feedback({ service: 'voirie', comment: 'La rue est sombre.' })
    for (const part of [
      street,
      ...Array.from({ length: 10 }, () => feedback({ service: 'voirie' })),
    ])
      await hub.answer(part)
    await answer(street, 'Merci.')
    const finding = newId()
    const what =
      `Les lampes sont réparées en trois jours. ${'Une équipe passe. '.repeat(20)}`.trim()
    const content = {
      title: 'La rue est sombre',
      words: '',
      origin: 'comments',
      theme: null,
      service: 'voirie',
      indicator: 'satisfied',
      every: 'month',
      observed: null,
      decision: { what, decided_by: 'Le conseil', from: '2026-10-01' },
      done_on: '2026-10-20',
    }
    await hub.as(quality, 'POST', '/v1/findings', { finding, content })
    await hub.as(quality, 'PUT', url(street, 'publication'), { with_comment: false, finding })
    const said = `Les lampes sont réparées en trois jours. ${'Une équipe passe. '.repeat(4)}`.trim()
    expect((await change('voirie')).json()).toEqual({ change: said, replies: true })
    for (const other of ['etat-civil', 'nulle-part'])
      expect((await change(other)).json().change).toBe('Ouvrir jusqu’à 19 h')
    await hub.as(quality, 'DELETE', url(street, 'publication'))
    expect((await change('voirie')).json().change).toBe('Ouvrir jusqu’à 19 h')
  })

  it('until its usager takes their words back, or its month has too few left', async () => {
    await publish(said, true)
    const receiptOf = (part: Record<string, unknown>) => ({
      'parvis-receipt': String(part['receipt']),
    })
    const gone = { method: 'DELETE' as const, url: '/v1/feedback/receipt' }
    await hub.send({ ...gone, headers: receiptOf(personal) })
    expect(await page()).not.toContain('19 h')
    await hub.answer(feedback())
    expect(await page()).toContain('19 h')
    await hub.send({ ...gone, url: `${gone.url}/comment`, headers: receiptOf(said) })
    expect(await page()).not.toContain('19 h')
    expect((await publish(said, true)).json().errors).toMatchObject([{ code: 'no_comment' }])
    await publish(said, false)
    expect(await page()).toContain('19 h')
    await hub.send({ ...gone, headers: receiptOf(said) })
    expect(await page()).not.toContain('19 h')
    expect(await hub.database.query('select 1 from publication')).toEqual([])
  })

  it('and templates of answers are the organisation’s, with what fills them', async () => {
    const template = newId()
    const put = (text: string) =>
      hub.as(quality, 'PUT', `/v1/reply-templates/${template}`, { name: ' Délai ', text })
    expect((await put(' ')).statusCode).toBe(422)
    await put('Le délai de {service} est\u00a0: {delai}')
    const told = (await put('Votre demande prend {delai}')).json()
    expect(told.templates).toMatchObject([
      { template, name: 'Délai', text: 'Votre demande prend {delai}', author: 'Sylvie' },
    ])
    expect(told.services[0]).toMatchObject({ delay: { fr: 'Dix jours au plus.' } })
    const removed = await hub.as(quality, 'DELETE', `/v1/reply-templates/${template}`)
    expect(removed.json().templates).toEqual([])
  })
})
