import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { questionsText } from '#shared/text/site-owner/catalogue/questions.ts'
import { type TownAgent, townAgents } from '../../../world/agents.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'
import { town, townConfiguration } from '../../../world/town.ts'

const { claire, quality, admin } = townAgents
const stranger: TownAgent = {
  name: 'Jeanne',
  rights: { organisation: 'ailleurs', sectors: [], role: 'admin' },
}
const path = `/v1/configuration/${town.site}`

describe.each(anyStore)('The configuration of a site, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  beforeEach(() => hub.database.query('delete from configuration where version > 1'))
  afterAll(() => hub.close())

  const save = (content: object, read: number | null, agent: TownAgent = admin) =>
    hub.as(agent, 'PUT', path, content, read === null ? {} : { 'if-match': `"${read}"` })
  const settings = async () => (await hub.as(quality, 'GET', path)).json()
  const attempt = async (change: object) => {
    const answer = await hub.as(admin, 'PUT', `${path}/draft`, { ...townConfiguration, ...change })
    expect(answer.statusCode, answer.body).toBe(200)
    return String(answer.json().draft)
  }

  it('is read with all it might ask instead, by those who answer for it', async () => {
    const told = await settings()
    expect(told).toMatchObject({ site: town.site, version: 1, content: townConfiguration })
    expect(told.instruments[0]).toMatchObject({ id: 'parvis', opening: 'overall' })
    expect(told.services).toHaveLength(2)
    const sites = await hub.as(quality, 'GET', '/v1/sites')
    expect(sites.json().sites).toMatchObject([{ site: town.site }])
  })

  it('is closed to an agent, to somebody without a token, to another organisation', async () => {
    for (const url of [path, '/v1/sites'])
      expect((await hub.as(claire, 'GET', url)).json().code, url).toBe('role_refused')
    expect((await save(townConfiguration, 1, claire)).json().code).toBe('role_refused')
    const drafted = await hub.as(claire, 'PUT', `${path}/draft`, townConfiguration)
    expect(drafted.json().code).toBe('role_refused')
    expect((await hub.send({ method: 'GET', url: path })).statusCode).toBe(401)
    await hub.database.query(
      `insert into organisation (organisation, name, zone) values ('ailleurs', 'Ailleurs', 'UTC')
       on conflict do nothing`,
    )
    expect((await hub.as(stranger, 'GET', path)).json().code).toBe('unknown_site')
    expect((await save(townConfiguration, 1, stranger)).json().code).toBe('unknown_site')
  })

  it('is a new version once it changes, and the same one when it does not', async () => {
    expect((await save(townConfiguration, 1)).json()).toMatchObject({ version: 1 })
    expect((await save({ ...townConfiguration, comment: 400 }, 1)).json().version).toBe(2)
    expect((await settings()).content.comment).toBe(400)
    const [kept] = await hub.database.query<{ content: object }>(
      'select content from configuration where version = 1',
    )
    expect(kept?.content).toEqual(townConfiguration)
  })

  it('is not overwritten by somebody who read an older version, nor by one who read none', async () => {
    await save({ ...townConfiguration, comment: 400 }, 1)
    for (const read of [1, null]) {
      const answer = await save({ ...townConfiguration, comment: 300 }, read)
      expect([answer.statusCode, answer.json().code]).toEqual([409, 'configuration_changed'])
    }
    expect((await settings()).content.comment).toBe(400)
  })

  it('takes one of two who save at the same moment', async () => {
    const answers = await Promise.all(
      [300, 350, 400].map((comment) => save({ ...townConfiguration, comment }, 1)),
    )
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409])
    expect((await settings()).version).toBe(2)
  })

  it.each([
    [
      '/forms',
      {
        forms: townConfiguration.forms.map((one) => ({
          ...one,
          share: one.form === 'B' ? 0.2 : one.share,
        })),
      },
      '110',
    ],
    [
      '/draw/1/share',
      { draw: townConfiguration.draw.map((one, at) => (at === 1 ? { ...one, share: 0 } : one)) },
      '2',
    ],
    ['/extras/0/bad', { extras: [{ item: 'WHY', bad: 0.05, other: 0.1 }] }, '10'],
    ['/invited', { invited: 1.5 }, '100'],
    ['/languages', { languages: [] }, 'langue'],
    ['/comment', { comment: 20 }, '50'],
    ['/comment', { comment: 1001 }, '1000'],
    ['/notice/controller', { notice: { ...townConfiguration.notice, controller: '' } }, 'vide'],
    ['/retention/comments', { retention: { comments: 13, answers: 25 } }, '12'],
    ['/retention/answers', { retention: { comments: 12, answers: 26 } }, '25'],
    ['/contact/email', { contact: { name: 'Mairie', email: 'mairie' } }, '@'],
    ['/instrument', { instrument: 'servqual-22' }, 'liste'],
    [
      '/forms/0/form',
      { instrument_version: 1, forms: [{ form: 'A', share: 1 }] },
      'avant que l’usager puisse en juger',
    ],
  ])('says what to write at %s', async (where, change, word) => {
    const refused = await hub.as(
      admin,
      'PUT',
      `${path}?locale=fr`,
      { ...townConfiguration, ...change },
      { 'if-match': '"1"' },
    )
    expect(refused.statusCode).toBe(422)
    const fault = refused.json().errors.find((one: { path: string }) => one.path === where)
    expect(fault?.detail, refused.body).toContain(word)
    expect(fault?.detail).not.toContain('{')
    expect((await settings()).version).toBe(1)
  })

  it('is tried by the name of the site while nobody changes it, and no draft is kept', async () => {
    const url = `/preview/${town.site}/v1/sites/${town.site}?locale=en`
    const tried = await hub.send({ method: 'GET', url })
    expect(tried.json()).toMatchObject({ comment: townConfiguration.comment, invited: 1 })
    await save({ ...townConfiguration, comment: 650 }, 1)
    expect((await hub.send({ method: 'GET', url })).json()).toMatchObject({ comment: 650 })
    const page = await hub.send({ method: 'GET', url: `/preview/${town.site}/` })
    expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'no-store'])
    expect(await hub.database.query('select 1 from draft')).toEqual([])
    expect((await hub.send({ method: 'GET', url: '/preview/nowhere/' })).statusCode).toBe(404)
  })

  it('waits for nobody once what was tried is in use, and does while something else is tried', async () => {
    const waits = async () =>
      (await hub.as(quality, 'GET', '/v1/overview'))
        .json()
        .today.map(({ id }: { id: string }) => id)
    await hub.database.query("update configuration set created_at = '2026-11-01'")
    await attempt({})
    expect(await waits()).not.toContain('drafts')
    await attempt({ comment: 640 })
    expect(await waits()).toContain('drafts')
    await hub.database.query('delete from draft')
  })

  it('is tried at an address nobody can guess, which asks what the draft asks', async () => {
    const draft = await attempt({ comment: 700, invited: 0.2, rest_days: 30 })
    expect(draft).toMatch(/^[\w-]{22}$/)
    const url = `/preview/${draft}/v1/sites/${town.site}?locale=en`
    expect((await hub.send({ method: 'GET', url })).json()).toMatchObject({
      comment: 700,
      invited: 1,
      rest_days: 0,
      locale: 'en',
    })
    expect((await settings()).content.comment).toBe(townConfiguration.comment)
    const elsewhere = await hub.send({ method: 'GET', url: `/preview/${draft}/v1/sites/elsewhere` })
    expect(elsewhere.json().code).toBe('unknown_draft')
  })

  it('shows the trial in a frame of the hub and of nobody else, with its own script alone', async () => {
    const draft = await attempt({})
    const url = `/preview/${draft}/?locale=fr&service=voirie&mode=open`
    const page = await hub.send({ method: 'GET', url })
    expect(page.body).toContain(questionsText.fr.preview.banner)
    expect(page.body).toContain(`src="/preview/${draft}/parvis.js"`)
    expect(page.body).toMatch(/<parvis-feedback service="voirie" mode="open" lang="fr">/)
    const arabic = await hub.send({ method: 'GET', url: url.replace('=fr', '=ar') })
    expect(arabic.body).toMatch(/<parvis-feedback service="voirie" mode="open" lang="ar">/)
    const policy = String(page.headers['content-security-policy'])
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).toContain("script-src 'self';")
    const elsewhere = await hub.send({ method: 'GET', url: '/suivi' })
    expect(elsewhere.headers['content-security-policy']).toContain("frame-ancestors 'none'")
    const console = await hub.send({ method: 'GET', url: '/console/' })
    expect(console.headers['content-security-policy']).toContain("frame-src 'self'")
    const script = await hub.send({ method: 'GET', url: `/preview/${draft}/parvis.js` })
    expect(script.statusCode).toBe(200)
    const form = await hub.send({ method: 'GET', url: `/preview/${draft}/widget/test/form.js` })
    expect(form.statusCode).toBe(200)
  })

  it('checks what is answered in a trial, and keeps nothing of it', async () => {
    const draft = await attempt({})
    const url = `/preview/${draft}/v1/feedback`
    const send = (change: object) =>
      hub.send({ method: 'POST', url, payload: feedback({ ...change }) })
    expect((await send({})).json()).toMatchObject({ part: 1, stored: 'first' })
    expect((await send({ part: 2 })).statusCode).toBe(202)
    expect((await send({ answers: { overall: 9 } })).json().errors).toMatchObject([
      { path: '/answers/overall', code: 'off_scale' },
    ])
    const counted = await hub.send({
      method: 'POST',
      url: `/preview/${draft}/v1/counters`,
      headers: { 'content-type': 'text/plain' },
      payload: '{"ended":1}',
    })
    expect(counted.statusCode).toBe(204)
    for (const table of ['feedback', 'answer', 'tally', 'counter'])
      expect(await hub.database.query(`select 1 from ${table}`), table).toEqual([])
  })

  it('is tried for a day, after which a sentence says so', async () => {
    const draft = await attempt({})
    const before = hub.clock.now
    hub.clock.now = new Date(before.getTime() + 24 * 3600 * 1000 + 1)
    const page = await hub.send({ method: 'GET', url: `/preview/${draft}/?locale=fr` })
    expect(page.statusCode).toBe(404)
    expect(page.body).toContain('il a plus d’un jour')
    const asked = await hub.send({ method: 'GET', url: `/preview/${draft}/v1/sites/${town.site}` })
    expect(asked.json().code).toBe('unknown_draft')
    await attempt({})
    hub.clock.now = before
    expect(await hub.database.query('select 1 from draft where draft = $1', [draft])).toEqual([])
    const nobody = await hub.send({ method: 'GET', url: '/preview/x/?locale=fr' })
    expect(nobody.statusCode).toBe(404)
  })
})
