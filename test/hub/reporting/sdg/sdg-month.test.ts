import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sdgMonth } from '#shared/contract/reporting/sdg.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { sdg } from '#shared/quality/instruments/sdg.ts'
import { restText } from '#shared/text/usager/text.ts'
import { insertConfiguration, upsertSite } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { townAgents } from '../../../world/agents.ts'
import { turnTo } from '../../../world/closings.ts'
import { feedback } from '../../../world/feedback.ts'
import { opens } from '../../../world/forms.ts'
import { pressesOn, stepOn } from '../../../world/hosted.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { textOf } from '../../../world/page-text.ts'
import { readTable } from '../../../world/read-csv.ts'
import { stores } from '../../../world/stores.ts'
import { town, townNotice } from '../../../world/town.ts'

const { quality, claire } = townAgents
const page = `${town.origin}/demenager`

describe.each(stores)('A month for the European gateway, on $store', ({ open }) => {
  let hub: TestHub
  let configuration: number
  beforeAll(async () => {
    hub = await startHub(await open())
    turnTo(hub, '2026-10-20')
    const { organisation, site } = town
    const content = defaultConfiguration(sdg, townNotice)
    configuration = await insertConfiguration(hub.database, organisation, site, content)
  })
  afterAll(() => hub.close())

  /** Sends a part as a page does. */
  const send = ({ item: _, ...part }: Record<string, unknown>) =>
    hub.send({ method: 'POST', url: '/v1/feedback', payload: part })
  const given = (change: Record<string, unknown> = {}) =>
    feedback({
      configuration,
      page: `${page}?nom=Dupont#dossier`,
      answers: { rating: 4, assisted: 2 },
      comment: 'On m’a rappelée.',
      ...change,
    })
  const read = (receipt: unknown) =>
    hub.send({
      method: 'GET',
      url: '/v1/feedback/receipt',
      headers: { 'parvis-receipt': String(receipt) },
    })
  const take = (format: string, month = '2026-10') =>
    hub.as(quality, 'GET', `/v1/export/sdg.${format}?month=${month}`)

  it('keeps the address of the page without what follows it, and reads it back', async () => {
    const part = given()
    expect((await send(part)).statusCode).toBe(201)
    expect((await read(part['receipt'])).json()).toMatchObject({ page })
    const shown = await hub.send({
      method: 'POST',
      url: '/recu?locale=fr',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: town.hub },
      payload: new URLSearchParams({ code: String(part['receipt']) }).toString(),
    })
    expect(textOf(shown)).toContain(`Page où vous étiez : ${page}`)
    const notice = await hub.send({ method: 'GET', url: `/notice/${town.site}?locale=fr` })
    expect(textOf(notice)).toContain('L’adresse de la page où vous répondez')
    const stored = JSON.stringify(await hub.database.query('select * from feedback'))
    expect(stored).not.toContain('Dupont')
  })

  it('keeps no address of another site', async () => {
    const part = given({ page: 'https://ailleurs.example/piege' })
    expect((await send(part)).statusCode).toBe(201)
    expect((await read(part['receipt'])).json()).not.toHaveProperty('page')
  })

  it('keeps none for another instrument, whose widget does not send it', async () => {
    const asked = async (site: string) =>
      (await hub.send({ method: 'GET', url: `/v1/sites/${site}?locale=fr` })).json()
    expect(await asked(town.site)).toMatchObject({ version: configuration, page: true })
    const { organisation, origin } = town
    await upsertSite(hub.database, organisation, 'voisin', { fr: 'Voisin', en: 'Other' }, [origin])
    const other = defaultConfiguration(parvis, townNotice)
    await insertConfiguration(hub.database, organisation, 'voisin', other)
    expect(await asked('voisin')).not.toHaveProperty('page')
    const { item, ...part } = feedback({ page })
    expect((await hub.answer({ ...part, item })).statusCode).toBe(201)
    expect((await read(part['receipt'])).json()).not.toHaveProperty('page')
  })

  it('asks for a comment where somebody was helped, and takes it later', async () => {
    const { comment: _, ...bare } = given()
    const opening = await send({ ...bare, answers: { rating: 2 } })
    expect(opening.statusCode).toBe(201)
    const answered = await send({ ...bare, part: 2, answers: { assisted: 0 } })
    expect(answered.statusCode).toBe(202)
    const rest = { ...bare, part: 3, answers: { assisted: 0 }, helped: 'alone' }
    const refused = await send({ ...rest, comment: '  ' })
    expect(refused.statusCode).toBe(422)
    expect(refused.json()).toMatchObject({ code: 'comment_required' })
    expect((await send({ ...rest, comment: 'Personne n’a répondu.' })).statusCode).toBe(202)
    const procedure = given({ unprompted: undefined, answers: { rating: 5, able: 2 } })
    const { comment: __, ...without } = procedure
    expect((await send(without)).statusCode).toBe(201)
  })

  it('gives each answer of the month as a row, without free text', async () => {
    const { body, headers } = await take('csv')
    expect(headers['content-disposition']).toContain('"parvis-sdg-2026-10-more-may-come.csv"')
    expect(body).not.toMatch(/rappelée|Personne/)
    const [head, ...rows] = readTable(body.replace('\uFEFF', ''), ',')
    expect(head?.join()).toBe('day,page,service,locale,stream,form,rating,found,able,assisted')
    const row = (...cells: string[]) => ['2026-10-20', ...cells]
    const kept = [
      row(page, 'etat-civil', 'fr', 'open', 'assistance', '4', '', '', '2'),
      row('', 'etat-civil', 'fr', 'open', 'assistance', '4', '', '', '2'),
      row(page, 'etat-civil', 'fr', 'open', 'assistance', '2', '', '', '0'),
      row(page, 'etat-civil', 'fr', 'asked', 'procedure', '5', '', '2', ''),
    ]
    expect(rows.map(String).sort()).toEqual(kept.map(String).sort())
  })

  it('is due on the fifth working day of the next month; until then more may come', async () => {
    const told = async () => sdgMonth.parse((await take('json')).json())
    turnTo(hub, '2026-11-05')
    // 1 November is a Sunday, and a holiday.
    expect(await told()).toMatchObject({ due_on: '2026-11-06', more_may_come: true })
    turnTo(hub, '2026-11-06')
    const due = await told()
    expect(due.more_may_come).toBe(false)
    expect(due.answers).toHaveLength(4)
    expect((await take('csv')).headers['content-disposition']).toContain('"parvis-sdg-2026-10.csv"')
    expect(sdgMonth.parse((await take('json', '2026-09')).json()).answers).toEqual([])
    expect((await take('json', '2026-13')).statusCode).toBe(422)
  })

  it('loses an answer that its usager erases, and is for those who answer for quality', async () => {
    const part = given()
    expect((await send(part)).statusCode).toBe(201)
    const erased = await hub.send({
      method: 'DELETE',
      url: '/v1/feedback/receipt',
      headers: { 'parvis-receipt': String(part['receipt']) },
    })
    expect(erased.statusCode).toBe(204)
    expect((await take('json', '2026-11')).json().answers).toEqual([])
    expect((await hub.as(claire, 'GET', '/v1/export/sdg.csv?month=2026-10')).statusCode).toBe(403)
  })

  it('asks for the comment at its own step on the page of the hub', async () => {
    let page = await opens(hub, `/avis/donner?site=${town.site}&service=voirie&locale=fr`)
    for (let step = stepOn(page); !step.takesWords; step = stepOn(page))
      page = await pressesOn(hub, step, { answer: step.offered.at(-1) ?? '' })
    const step = stepOn(page)
    const refused = await pressesOn(hub, step, { comment: ' ' })
    expect(refused.statusCode).toBe(422)
    expect(textOf(refused)).toContain(restText.fr.commentNeeded)
    const thanks = await pressesOn(hub, step, { comment: 'Un bon accueil.', do: 'finish' })
    expect(textOf(thanks)).toContain(restText.fr.thanks)
  })
})
