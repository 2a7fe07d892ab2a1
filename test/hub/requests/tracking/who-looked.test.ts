import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultPurposes } from '#shared/contract/agents/purpose.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { whoLookedText } from '#shared/text/usager/requests/text.ts'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import { insertAccesses } from '../../../../hub/agents/access-log/access-log-sql.ts'
import { factorDigest } from '../../../../hub/requests/identifiers/second-factor.ts'
import { requestName, sectorKey } from '../../../../hub/requests/identifiers/sector-key.ts'
import { townAgents } from '../../../world/agents.ts'
import { opens, posts } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { plainly, textOf } from '../../../world/page-text.ts'
import { declares, receives } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const { claire, karim } = townAgents
const { organisation, source } = town
const marie = { email: 'marie.durand@courrier.example', phone: '06 98 76 54 32' }
const sector = 'etat-civil'

describe.each(anyStore)('The list of who looked at a request, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const page = (code: string, locale = 'fr') => `/suivi/${code}/consultations?locale=${locale}`
  const answers = (code: string, fields: Record<string, string>, locale = 'fr') =>
    posts(hub, page(code, locale), fields)
  const looks = (reference: string, agent: typeof claire | typeof karim = claire) =>
    hub.as(agent, 'POST', '/v1/context', {
      identifier: { kind: 'reference', value: reference },
      purpose: 'instruct',
      level: 2,
    })
  /** A look as nobody would write it. */
  const crafted = (reference: string, nth: number, change: object) => {
    const at = new Date(Date.UTC(2026, 10, 23, 9, nth))
    const key = (text: string) => sectorKey(hub.secret, organisation, sector, text)
    return {
      ...{ organisation, access: uuidv7(at.getTime(), randomBytes(10)), at },
      ...{ act: 'look', agent_key: key('agent:x'), service: null, sector, tool: null },
      ...{
        purpose: 'instruct',
        level: 1,
        present: false,
        way: 'seen',
        reason: null,
        outcome: 'shown',
      },
      ...{ subject_key: key('subject'), request_keys: [key(requestName({ source, reference }))] },
      ...{ regime: 'internal' },
      ...change,
    } as Parameters<typeof insertAccesses>[1][number]
  }

  it('is told to its usager as service, date and purpose, and nothing of the agent', async () => {
    const code = await receives(hub, 'W-1', { usager: marie })
    await looks('W-1')
    await looks('W-1', karim)
    const asked = await opens(hub, page(code))
    expect(asked.headers['cache-control']).toBe('no-store')
    expect(plainly(textOf(asked))).toContain('Qui a consulté ma demande ?')
    expect(asked.body).not.toMatch(/birth_date|name="name"|Instruire|24 novembre/)
    const told = await answers(code, { email: ' Marie.Durand@Courrier.example ' })
    expect(told.statusCode).toBe(200)
    expect(told.headers['cache-control']).toBe('no-store')
    const said = plainly(textOf(told))
    expect(said).toMatch(/mardi 24 novembre à 11 h Service Service etat-civil Motif Instruire/)
    expect(said).toContain('Un agent a vu où en est la demande, ses dates et le lien pour l’ouvrir')
    expect(said).toContain('dpo@bourg.example')
    expect(said).toContain('Ce registre remonte au mardi 24 novembre.')
    // The look of another sector was refused: it showed nothing, and is not listed.
    expect(told.body.match(/class="when"/g)).toHaveLength(1)
    expect(told.body).not.toMatch(/Claire|Karim|marie\.durand|courrier/i)
    expect(plainly(textOf(await opens(hub, `/suivi/${code}?locale=fr`)))).toContain(
      'Qui a consulté ma demande ?',
    )
  })

  it('asks for one of four things that were given with the request, as people write them', async () => {
    const code = await receives(hub, 'W-2', { usager: marie })
    for (const factor of [
      { kind: 'birth_date', value: '1980-03-25' },
      { kind: 'name', value: 'Dùrand-Lefèvre' },
    ] as const)
      await hub.database.query(
        'insert into second_factor values ($1, $2, $3, $4, $5) on conflict do nothing',
        [
          ...[organisation, source, 'W-2', factor.kind],
          factorDigest(hub.secret, organisation, sector, factor),
        ],
      )
    const { body } = await opens(hub, page(code))
    const fields = [...body.matchAll(/<input id="(\w+)"/g)].map(([, name]) => name)
    expect(fields).toEqual(['email', 'phone', 'birth_date', 'name'])
    for (const right of [
      { phone: '+33 6 98 76 54 32' },
      { birth_date: '25/3/1980' },
      { birth_date: '1980-03-25' },
      { name: 'DURAND LEFEVRE' },
    ])
      expect((await answers(code, right)).statusCode, JSON.stringify(right)).toBe(200)
    for (const wrong of [{ birth_date: '26/03/1980' }, { name: '-' }]) {
      const refused = await answers(code, wrong)
      expect(refused.statusCode).toBe(422)
      expect(textOf(refused)).toContain('Cette réponse ne correspond pas.')
      for (const typed of Object.values(wrong)) expect(refused.body).not.toContain(`"${typed}"`)
    }
  })

  it('is guessed five times an hour, however many ask at once, and then told when to come back', async () => {
    const code = await receives(hub, 'W-3', { usager: marie })
    const tried = await Promise.all(
      Array.from({ length: 9 }, (_, n) => answers(code, { email: `m${n}@courrier.example` })),
    )
    const statuses = tried.map(({ statusCode }) => statusCode).sort()
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429, 429, 429, 429])
    const right = await answers(code, { email: marie.email })
    expect(right.statusCode).toBe(429)
    expect(right.headers['retry-after']).toBe('3600')
    expect(textOf(right)).toContain('Réessayez dans 60 minutes.')
    expect(
      await hub.database.query('select kind, sector, agent_key, times from access_log.alarm'),
    ).toEqual([{ kind: 'factor_guessed', sector, agent_key: null, times: 5 }])
    const then = hub.clock.now
    hub.clock.now = new Date(then.getTime() + 3601_000)
    expect((await answers(code, { email: marie.email })).statusCode).toBe(200)
    hub.clock.now = then
  })

  it('is turned page by page for a while, and asked for again after', async () => {
    const code = await receives(hub, 'W-4', { usager: marie })
    await insertAccesses(
      hub.database,
      Array.from({ length: 43 }, (_, nth) => crafted('W-4', nth, { level: nth % 3 })),
    )
    const seenIn = (body: string) => /name="seen" value="([^"]+)"/.exec(body)?.[1] ?? ''
    const beforeIn = (body: string) => /name="before" value="([^"]+)"/.exec(body)?.[1] ?? ''
    const hours = (body: string) => body.match(/class="when"/g)?.length
    const first = await answers(code, { phone: marie.phone })
    expect(hours(first.body)).toBe(20)
    const fields = { seen: seenIn(first.body), before: beforeIn(first.body) }
    const second = await answers(code, fields, 'en')
    expect(hours(second.body)).toBe(20)
    const last = await answers(code, {
      seen: seenIn(second.body),
      // The first names the page itself, for its other languages.
      before:
        second.body
          .match(/name="before" value="([^"]+)"/g)
          ?.at(-1)
          ?.slice(21, -1) ?? '',
    })
    expect(hours(last.body)).toBe(3)
    const other = await receives(hub, 'W-5', { usager: marie })
    expect((await answers(other, fields)).statusCode).toBe(422)
    const then = hub.clock.now
    hub.clock.now = new Date(then.getTime() + 16 * 60_000)
    const late = await answers(code, fields)
    expect([late.statusCode, hours(late.body)]).toEqual([422, undefined])
    expect(textOf(late)).toContain('Répondez de nouveau')
    hub.clock.now = then
  })

  it('never shows an agent, whatever stands in a row of the log', async () => {
    const code = await receives(hub, 'W-6', { usager: marie })
    const name = 'Agent Claire Morel <script>'
    await insertAccesses(hub.database, [
      crafted('W-6', 1, { service: name, tool: name, purpose: name, agent_key: name }),
      crafted('W-6', 2, { act: 'merge', subject_key: name, reason: name }),
      crafted('W-6', 3, { act: 'export', purpose: name, outcome: 'candidates' }),
      crafted('W-6', 6, { purpose: 'rights' }),
      crafted('W-6', 4, { outcome: 'refused' }),
      crafted('W-6', 5, { outcome: 'nothing' }),
      crafted('W-6', 7, { outcome: 'mismatch' }),
      crafted('W-6', 8, { outcome: 'candidates', level: 2 }),
    ])
    const { body, statusCode } = await answers(code, { email: marie.email })
    expect(statusCode).toBe(200)
    expect(body.match(/class="when"/g)).toHaveLength(5)
    // Where several were possible less was shown than was asked for.
    expect(body).toContain(whoLookedText.fr.levels[0])
    expect(body).not.toContain(whoLookedText.fr.levels[2])
    expect(body.match(/Vos droits sur vos données/g)).toHaveLength(2)
    expect(body).not.toMatch(/Claire|Morel|script/)
    expect(plainly(body)).toContain('Un service de Commune de Bourg')
    expect(body).toContain('Copie de vos données')
  })

  it('cannot be checked where nothing is on record, and says whom to ask', async () => {
    const code = await receives(hub, 'W-7')
    for (const shown of [await opens(hub, page(code)), await answers(code, { email: 'a@b.fr' })]) {
      expect(shown.body).not.toContain('<input')
      expect(textOf(shown)).toContain('Demandez la liste des consultations à Commune de Bourg')
      expect(textOf(shown)).toContain('dpo@bourg.example')
    }
    expect((await opens(hub, page('0000-0000-0000-0000'))).statusCode).toBe(404)
  })

  it('goes back to before its service went to another sector', async () => {
    const code = await receives(hub, 'W-9', { usager: marie })
    await looks('W-9')
    await declares(hub, { sector: 'population' })
    const told = await answers(code, { email: marie.email })
    expect(told.body.match(/class="when"/g)).toHaveLength(1)
    await declares(hub, {})
  })

  it('is read in every language', async () => {
    const code = await receives(hub, 'W-8', { usager: marie })
    await looks('W-8')
    for (const locale of usagerLocales) {
      const told = await answers(code, { email: marie.email }, locale)
      expect(told.body).toContain(`<html lang="${locale}"`)
      expect(told.body).toContain(whoLookedText[locale].levels[2])
      // What the organisation wrote in French alone is read aloud as French.
      const spoken = locale === 'en' ? 'en' : 'fr'
      const purpose = defaultPurposes.find((one) => one.purpose === 'instruct')?.name[spoken]
      expect(told.body).toContain(`<dd lang="${spoken}">${purpose}</dd>`)
    }
  })
})
