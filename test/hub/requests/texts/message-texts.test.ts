import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MessagePreview, MessageTexts } from '#shared/contract/requests/message-text.ts'
import { upsertOrganisation, upsertService } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { agentSteps, sends, tells } from '../../../world/agent-acts.ts'
import { type TownAgent, townAgents } from '../../../world/agents.ts'
import { newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { declares, putRequest, reads, receives } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town, townServices } from '../../../world/town.ts'

const { quality, admin, claire } = townAgents
const texts = '/v1/services/etat-civil/texts'

describe.each(anyStore)('The texts of a service, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const writes = (
    id: string,
    change: object = {},
    agent: typeof quality | typeof admin = quality,
  ) =>
    hub.as(agent, 'PUT', `${texts}/${id}`, {
      version: 0,
      kind: 'message',
      name: 'Photo conforme',
      content: { fr: 'Votre photo convient. Dossier {reference}.' },
      ...change,
    })
  const approves = (id: string, version = 1, agent: typeof quality | typeof admin = quality) =>
    hub.as(agent, 'POST', `${texts}/${id}/approval`, { version })
  const known = async (id: string) => {
    const told: MessageTexts = (await hub.as(quality, 'GET', texts)).json()
    return told.texts.find(({ text }) => text === id)
  }
  const faultsOf = (answer: { json(): { errors: unknown[] } }) => answer.json().errors
  /** What the panel is offered for a request. */
  const offered = async (reference: string) => {
    const looked = await hub.as(claire, 'POST', '/v1/context?locale=fr', {
      identifier: { kind: 'reference', value: reference },
      purpose: 'instruct',
      level: 1,
    })
    expect(looked.statusCode, looked.body).toBe(200)
    return looked.json().request.texts
  }
  const written = async (change: object) => {
    const id = newId()
    const put = await writes(id, change)
    expect(put.statusCode, put.body).toBe(200)
    expect((await approves(id)).statusCode).toBe(200)
    return id
  }
  const removes = (id: string) => hub.as(quality, 'DELETE', `${texts}/${id}`)

  it('are written by quality or an administrator, and approved with a name and a day', async () => {
    const id = newId()
    expect((await hub.as(claire, 'GET', texts)).json().code).toBe('role_refused')
    expect((await writes(id)).statusCode).toBe(200)
    expect(await known(id)).toMatchObject({ version: 1, author: 'Sylvie', approved: null })
    expect((await approves(id, 1, admin)).statusCode).toBe(200)
    expect((await known(id))?.approved).toEqual({
      by: 'Paul',
      at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
    })
    const again = await writes(id, { version: 1 })
    expect(again.statusCode).toBe(200)
    expect((await known(id))?.approved?.by).toBe('Paul')

    await writes(id, { version: 1, content: { fr: 'Votre photo est bonne.' } })
    expect(await known(id)).toMatchObject({ version: 2, approved: null })
    expect((await removes(id)).statusCode).toBe(200)
    expect((await removes(id)).json().code).toBe('not_found')
  })

  it('tell the second of two editors, and keep what the first wrote', async () => {
    const id = newId()
    await writes(id)
    await writes(id, { version: 1, name: 'Premier' })
    const late = await writes(id, { version: 1, name: 'Second' }, admin)
    expect([late.statusCode, late.json().code]).toEqual([409, 'text_changed'])
    expect((await approves(id, 1)).json().code).toBe('text_changed')
    expect(await known(id)).toMatchObject({ version: 2, name: 'Premier' })
    await removes(id)
    expect((await writes(id, { version: 2, name: 'Trop tard' })).json().code).toBe('text_changed')
  })

  it.each([
    ['an unknown blank', { fr: 'Le {jour}.' }, '/content/fr', 'unknown_blank'],
    ['a brace that closes nothing', { fr: 'Le {date' }, '/content/fr', 'unknown_blank'],
    ['a blank of another step', { fr: 'Le {date}.' }, '/content/fr', 'unknown_blank', 'decided'],
    ['more than 250 characters', { fr: 'a'.repeat(251) }, '/content/fr', 'too_long'],
    ['a direction mark', { fr: 'Bon\u202Ejour' }, '/content/fr', 'direction_override'],
    ['no French', { en: 'Hello' }, '/content/fr', 'missing'],
    ['nothing but blanks', { fr: '   ' }, '/content/fr', 'empty'],
    [
      'a language the service is not declared in',
      { fr: 'Bonjour', uk: 'Добрий день' },
      '/content/uk',
      'language_not_declared',
    ],
    ['a language nobody speaks', { fr: 'Bonjour', xx: 'Hi' }, '/content/xx', 'unknown_field'],
  ])('are refused with %s', async (_, content, path, code, kind = 'message') => {
    const refused = await writes(newId(), { content, kind })
    expect(refused.statusCode, refused.body).toBe(422)
    expect(faultsOf(refused)).toContainEqual(expect.objectContaining({ path, code }))
  })

  it('name the possible blanks where one is unknown', async () => {
    const [fault] = faultsOf(
      await writes(newId(), { content: { fr: 'Le {jour}.' }, kind: 'decided' }),
    ) as { detail: string }[]
    expect(fault?.detail).toContain('{jour}')
    expect(fault?.detail).toContain('{service}, {about}, {reference}, {phone}')
  })

  it('are shown as e-mail, SMS and page, in an invented request', async () => {
    const text = '<b>Bonjour</b>, le {reference} sera prêt {date}. Appelez le {phone}.'
    const seen = await hub.as(quality, 'POST', `${texts}/preview`, {
      kind: 'message',
      locale: 'fr',
      text,
    })
    expect(seen.statusCode, seen.body).toBe(200)
    const told: MessagePreview = seen.json()
    expect(told.missing).toEqual([])
    expect(told.page.text).toMatch(/^<b>Bonjour<\/b>, le 2026-0001 sera prêt .+ décembre/)
    expect(told.page.text).toContain('01\u00a099\u00a000\u00a012\u00a034')
    const mail = await hub.send({ method: 'GET', url: told.email.page })
    expect(mail.statusCode, mail.body).toBe(200)
    expect(mail.body).toContain('&lt;b>Bonjour')
    expect(mail.body).not.toMatch(/<script|<b>Bonjour/)
    expect(mail.headers['content-security-policy']).toContain('sandbox')
    for (const forged of [
      '/preview-message',
      '/preview-message?of=x',
      told.email.page.replace('of=', 'of=x'),
    ])
      expect((await hub.send({ method: 'GET', url: forged })).statusCode).toBe(404)
    expect(told.sms.text).toContain('Bonjour')
    expect(told.sms.segments).toBeGreaterThan(0)
    const placeless = await hub.as(quality, 'POST', `${texts}/preview`, {
      kind: 'message',
      locale: 'ar',
      text: 'في {place}',
    })
    expect(placeless.json()).toMatchObject({ direction: 'rtl', missing: ['place'] })
    expect(placeless.json().sms.encoding).toBe('UCS-2')
    const elsewhere = await hub.as(quality, 'POST', '/v1/services/rien/texts/preview', {
      kind: 'message',
      locale: 'fr',
      text,
    })
    expect(elsewhere.json().code).toBe('unknown_service')
  })

  it.each([
    ['late', 'late'],
    ['waiting_usager', 'now'],
    ['message', 'done'],
    ['decided', 'done'],
    ['done', 'done'],
  ])('are shown as the page of a request shows %s', async (kind, status) => {
    const asked = { kind, locale: 'fr', text: 'Votre dossier.' }
    const seen = await hub.as(quality, 'POST', `${texts}/preview`, asked)
    expect(seen.json().page.status).toBe(status)
  })

  it('are offered once approved, filled from the request', async () => {
    await putRequest(hub, 'T-1')
    expect(await offered('T-1')).toBeUndefined()
    const draft = newId()
    await writes(draft)
    expect(await offered('T-1')).toBeUndefined()
    await approves(draft)
    const place = await written({
      name: 'Où venir',
      content: { fr: 'Venez à {place}.' },
    })
    expect(await offered('T-1')).toEqual([
      {
        kind: 'message',
        name: 'Photo conforme',
        text: 'Votre photo convient. Dossier T-1.',
        locale: 'fr',
      },
    ])
    for (const id of [draft, place]) await removes(id)
  })

  it('are offered in the language of the usager, whose page says them in it', async () => {
    const ar = { ar: 'خدمة' }
    await declares(hub, {
      name: { fr: 'État civil', en: 'Civil registry', ...ar },
      norm: {
        delay: 10,
        unit: 'calendar',
        sentence: { fr: 'Dix jours.', en: 'Ten days.', ar: 'عشرة أيام' },
      },
      steps: [{ proof: 'acknowledged', title: { fr: 'Reçue', en: 'Received', ...ar } }],
      adaptations: [],
    })
    const code = await receives(hub, 'T-ar', { locale: 'ar' })
    const id = await written({
      content: { fr: 'Dossier {reference} complet.', ar: 'الملف {reference} كامل.' },
    })
    const [text] = await offered('T-ar')
    expect(text).toMatchObject({ locale: 'ar', text: 'الملف \u2068T-ar\u2069 كامل.' })
    const step = { ...agentSteps.message, text: text.text }
    const told = await sends(hub, tells('T-ar', step, { written_in: 'ar' }))
    expect(told.statusCode, told.body).toBe(201)
    const { stones } = await reads(hub, code, 'ar')
    const stone = stones.find((one) => one.kind === 'message')
    expect(stone?.text).toBe(text.text)
    expect(stone?.written_in).toBeUndefined()

    await putRequest(hub, 'T-tr', { locale: 'tr' })
    expect(await offered('T-tr')).toMatchObject([{ locale: 'fr', text: 'Dossier T-tr complet.' }])
    await removes(id)
  })

  it('are no text of another service or organisation', async () => {
    const id = newId()
    await writes(id)
    const other = `/v1/services/voirie/texts/${id}`
    expect((await hub.as(quality, 'DELETE', other)).json().code).toBe('not_found')
    const approval = await hub.as(quality, 'POST', `${other}/approval`, { version: 1 })
    expect(approval.json().code).toBe('text_changed')
    const [civil] = townServices
    await upsertOrganisation(hub.database, 'aval', 'Aval', town.zone)
    if (civil) await upsertService(hub.database, 'aval', civil)
    const rights = { ...quality.rights, organisation: 'aval' }
    const hostile: TownAgent = { name: 'Hugues', rights }
    const gone = await hub.as(hostile, 'DELETE', `${texts}/${id}`)
    expect([gone.statusCode, gone.json().code]).toEqual([404, 'not_found'])
    expect(await known(id)).toMatchObject({ version: 1 })
    await removes(id)
  })

  it('are shown as an e-mail for an hour', async () => {
    const asked = { kind: 'message', locale: 'fr', text: 'Bonjour.' }
    const { email } = (await hub.as(quality, 'POST', `${texts}/preview`, asked)).json()
    const begun = hub.clock.now.getTime()
    const opens = async (minutes: number) => {
      hub.clock.now = new Date(begun + minutes * 60_000)
      return (await hub.send({ method: 'GET', url: email.page })).statusCode
    }
    expect(await opens(59)).toBe(200)
    expect(await opens(61)).toBe(404)
  })

  it('are offered filled with 300 characters, and not with more', async () => {
    const id = await written({ content: { fr: `${'a'.repeat(239)}{reference}` } })
    const [whole, longer] = [61, 62].map((length) => `T-${'0'.repeat(length - 2)}`)
    for (const reference of [whole, longer]) await putRequest(hub, String(reference))
    expect(await offered(String(whole))).toMatchObject([{ kind: 'message' }])
    expect(await offered(String(longer))).toBeUndefined()
    await removes(id)
  })
})
