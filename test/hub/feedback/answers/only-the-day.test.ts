import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { muted } from '../../../../hub/requests/delivery/queue/outbox.ts'
import { townAgents } from '../../../world/agents.ts'
import { allRows } from '../../../world/all-rows.ts'
import { attempts } from '../../../world/attempts.ts'
import { types } from '../../../world/command.ts'
import { feedback, newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { liveTown } from '../../../world/lived-town.ts'
import { ownFolder } from '../../../world/product.ts'
import { openRequiredQuery } from '../../../world/required-query.ts'
import { newDatabase, stores } from '../../../world/stores.ts'
import { answerTables, hoursOf, timeColumns } from '../../../world/time-columns.ts'
import { town } from '../../../world/town.ts'

/** When usagers of the town answer, and what else says it in Paris. */
const moment = new Date('2026-11-24T13:37:41.123Z')
const itsHour = /(?<!:)\b1[34]:37\b|\b1[34] ?h ?37\b|13:37:41|T13:37/
const { admin } = townAgents
/** Made before anybody answers. */
const themeId = newId()
const mail = { outbox: muted(new Set(['email'])) }

/** Every UUIDv7 in a text whose millisecond is one of those in which somebody answered. */
function datedIds(text: string, windows: readonly (readonly [number, number])[]): string[] {
  const ids = text.match(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g)
  return (ids ?? []).filter((id) => {
    const at = Number.parseInt(id.replace('-', '').slice(0, 12), 16)
    return windows.some(([from, until]) => at >= from && at <= until)
  })
}

/** Everything a usager may do with an answer, within one minute of one day. */
async function usagersAnswer(hub: TestHub) {
  hub.clock.now = moment
  const begun = Date.now()
  const ok = async (answer: ReturnType<TestHub['send']>) => {
    const { statusCode, body } = await answer
    expect(statusCode, body).toBeLessThan(300)
  }
  const said = Array.from({ length: 30 }, (_, nth) =>
    feedback({
      service: 'voirie',
      comment: `Le trottoir ${nth} est cassé`,
      handover: { reach: '06 99 00 12 34', request: 'MB-1' },
    }),
  )
  for (const part of said) await ok(hub.answer(part))
  const [first = {}, second = {}, third = {}] = said
  const evidence = { lcp_ms: 900, elapsed_s: 227 }
  const { comment: _, handover: __, ...envelope } = first
  await ok(hub.answer({ ...envelope, part: 2, answers: { FIA: 4 }, evidence }))
  await ok(
    hub.answer({ ...envelope, part: 1, comment: first['comment'], handover: first['handover'] }),
  )
  // A widget from before dates its id.
  const old = feedback({ id: newId(), service: 'voirie', trap: true })
  await ok(hub.answer(old))
  const url = '/v1/feedback/receipt'
  const receiptOf = (part: Record<string, unknown>) => ({
    'parvis-receipt': String(part['receipt']),
  })
  await ok(hub.send({ method: 'DELETE', url: `${url}/comment`, headers: receiptOf(second) }))
  await ok(hub.send({ method: 'DELETE', url: `${url}/handover`, headers: receiptOf(second) }))
  await ok(hub.send({ method: 'DELETE', url, headers: receiptOf(third) }))
  await ok(
    hub.send({
      method: 'POST',
      url: '/v1/counters',
      payload: { site: town.site, service: 'voirie', counts: { answered: 1 } },
      headers: { origin: town.origin },
    }),
  )
  await ok(
    hub.send({ method: 'GET', url: `/v1/sites/${town.site}`, headers: { origin: town.origin } }),
  )
  // What is held in memory is written.
  await ok(hub.as(admin, 'GET', '/v1/widget-health'))
  return {
    said,
    old,
    first,
    windows: [
      [begun, Date.now()],
      [+moment, +moment + 999],
    ] as const,
  }
}

/** What agents do with answers, an hour later. */
async function agentsActOn(hub: TestHub, { first, said, old }: Answered): Promise<void> {
  hub.clock.now = new Date('2026-11-24T15:21:09.456Z')
  const ok = async (method: 'POST' | 'PUT', url: string, body: object) => {
    const answer = await hub.as(admin, method, url, body)
    expect(answer.statusCode, `${url} ${answer.body}`).toBeLessThan(300)
    return answer
  }
  const theme = themeId
  await ok('PUT', `/v1/themes/${theme}`, { name: 'Trottoirs', words: ['trottoir'], retired: false })
  for (const part of [first, ...said.slice(3)]) {
    await ok('PUT', `/v1/feedback/${part['id']}/reply`, { text: 'Merci.' })
    await ok('PUT', `/v1/feedback/${part['id']}/themes`, { themes: [theme] })
    await ok('PUT', `/v1/feedback/${part['id']}/publication`, {
      with_comment: false,
      finding: null,
    })
  }
  const { feedback: aside } = (
    await hub.as(admin, 'GET', '/v1/feedback?only=set_aside&service=voirie')
  ).json()
  expect(aside).toHaveLength(1)
  expect(aside[0].id).not.toBe(old['id'])
  await ok('PUT', `/v1/set-aside/${aside[0].id}`, { review: 'put_back' })
  await ok('POST', '/v1/entries', {
    ...{ id: randomUUID(), site: town.site, service: 'voirie', channel: 'paper' },
    ...{ received_on: '2026-11-20', form: 'A', locale: 'fr', answers: { overall: 1 } },
  })
}

type Answered = Awaited<ReturnType<typeof usagersAnswer>>

/** Where the page of published answers goes on. */
function nextOf(page: string): string {
  const [, next = ''] = /href="([^"]*before=[^"]*)"/.exec(page) ?? []
  expect(next).toMatch(/before=2026-11\.[0-9a-f]{8}-[0-9a-f]{4}-4/)
  return next.replaceAll('&amp;', '&')
}

describe.each(stores)('Of an answer, on $store', ({ open }) => {
  let hub: TestHub
  let answered: Answered
  let known: Awaited<ReturnType<typeof liveTown>>
  beforeAll(async () => {
    hub = await startHub(await open(), null, mail)
    known = await liveTown(hub, { mark: 'Marque' })
    // Whoever looks at once has signed in by then.
    hub.clock.now = new Date('2026-11-24T11:02:00Z')
    await hub.as(admin, 'GET', '/v1/set-aside')
    answered = await usagersAnswer(hub)
    await agentsActOn(hub, answered)
  })
  afterAll(() => hub.close())

  it('no table can hold more than the day, and what holds an hour is named with a reason', async () => {
    const columns = await timeColumns(hub.database)
    const tables = await answerTables(hub.database)
    expect(tables).toEqual(
      expect.arrayContaining([
        'answer',
        'erased',
        'feedback',
        'feedback_part',
        'handover',
        'reply',
      ]),
    )
    expect(columns.filter(({ table }) => tables.includes(table))).toEqual([])
    expect([...new Set(columns.map(({ table }) => table))].sort()).toEqual(
      Object.keys(hoursOf).sort(),
    )
  })

  it('no row of any table says the hour, and no id does', async () => {
    const rows = await allRows(hub.database)
    const { agent: _, counters: __, ...others } = rows
    for (const [table, held] of Object.entries(others))
      for (const row of held) {
        expect(row.match(itsHour), `${table} ${row}`).toBeNull()
        expect(datedIds(row, answered.windows), `${table} ${row}`).toEqual([])
      }
    const ids = Object.values(others)
      .flat()
      .flatMap((row) => (JSON.parse(row) as { feedback?: unknown }).feedback ?? [])
    expect(ids.length).toBeGreaterThan(50)
    for (const id of ids) expect(String(id)).toMatch(/^.{14}4/)
    // No table keeps how long a démarche took to the second.
    const took = (rows['public.feedback_part'] ?? []).flatMap(
      (row) => (JSON.parse(row) as { evidence: { elapsed_s?: number } | null }).evidence ?? [],
    )
    expect(took.map(({ elapsed_s }) => elapsed_s)).toContain(180)
    expect(took.map(({ elapsed_s }) => elapsed_s)).not.toContain(227)
  })

  it('no page and no file says the hour, and no link to the next page does', async () => {
    hub.clock.now = new Date('2026-11-24T16:10:00Z')
    const tried = attempts(known)
    const withRequired = await openRequiredQuery(hub, '2026-11')
    const urls = hub.endpoints
      .filter(({ method }) => method === 'GET')
      .flatMap(({ method, url }) =>
        url.includes(':') ? (tried[`${method} ${url}`]?.url ?? []) : withRequired(url),
      )
    expect(urls.length).toBeGreaterThan(50)
    const pages = [
      ...urls,
      `/avis/${town.site}`,
      nextOf((await hub.send({ method: 'GET', url: `/avis/${town.site}` })).body),
      '/v1/feedback?service=voirie',
      '/v1/feedback?only=set_aside',
      `/suivi/${known.code}`,
    ]
    for (const url of pages) {
      const { body } = await hub.as(admin, 'GET', url)
      expect(body.match(itsHour), url).toBeNull()
      expect(datedIds(body, answered.windows), url).toEqual([])
    }
    const receipt = { 'parvis-receipt': String(answered.first['receipt']) }
    const kept = await hub.send({ method: 'GET', url: '/v1/feedback/receipt', headers: receipt })
    expect(kept.json()).toMatchObject({ day: '2026-11-24', reply: { day: '2026-11-24' } })
    expect(kept.body).not.toMatch(itsHour)
    const page = await hub.send({
      method: 'POST',
      url: '/recu?locale=fr',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `code=${answered.first['receipt']}&do=read`,
    })
    expect(page.body).toContain('24 novembre')
    expect(page.body).not.toMatch(itsHour)
  })

  it('an id that an older widget dated is known again, part by part', async () => {
    const id = newId()
    const part = feedback({ id })
    expect((await hub.answer(part)).json()).toEqual({ id, part: 1, stored: 'first' })
    expect((await hub.answer(part)).json()).toEqual({ id, part: 1, stored: 'already' })
    const more = await hub.answer({ ...part, part: 2, answers: { FIA: 3 } })
    expect(more.json()).toEqual({ id, part: 2, stored: 'another' })
    const headers = { 'parvis-receipt': String(part['receipt']) }
    const kept = await hub.send({ method: 'GET', url: '/v1/feedback/receipt', headers })
    expect(kept.json().answers).toMatchObject({ overall: '4', FIA: '3' })
    expect(kept.json().id).not.toBe(id)
  })
})

describe('A backup', () => {
  const folder = ownFolder()
  afterAll(() => folder.remove())

  it('of a lived town says the hour of no answer', async () => {
    const url = await newDatabase()
    const hub = await startHub(openPostgres(url), null, mail)
    await liveTown(hub, { mark: 'Marque' })
    hub.clock.now = new Date('2026-11-24T11:02:00Z')
    await hub.as(admin, 'GET', '/v1/set-aside')
    const { windows } = await usagersAnswer(hub)
    // The agent's own hour is of a look at figures.
    await hub.database.query(`update agent set seen_at = '2026-11-24T11:02:00Z'`)
    const environment = { DATABASE_URL: url, PARVIS_SECRET: Buffer.from(hub.secret).toString() }
    const file = join(folder.path, 'town.backup')
    expect(await types(['backup', file, '--clear'], environment)).toMatchObject({ code: 0 })
    await hub.close()
    const held = gunzipSync(readFileSync(file)).toString('utf8')
    expect(held).toContain('Le trottoir 5 est cassé')
    expect(held.match(itsHour)).toBeNull()
    expect(datedIds(held, windows)).toEqual([])
  })
})
