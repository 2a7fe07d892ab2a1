import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import { purge } from '../../../../hub/operations/retention/purge.ts'
import { townAgents } from '../../../world/agents.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'

interface Kept {
  service: string
  month: string
  item: string | null
  answers: Record<string, string>
  evidence: Record<string, number> | null
}

describe.each(anyStore)('The crossed table, after any change, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open(), null, { partsPerAddress: 0 })
  })
  afterAll(() => hub.close())

  /** What the roll-up says, without rows that came to nothing. */
  const rolledUp = async () => {
    const rows = await hub.database.query<{ key: string; n: number }>(
      `select concat_ws('|', service, to_char(month, 'YYYY-MM'), fact, class, value) as key,
         sum(n)::int as n
       from crossed group by 1 having sum(n) <> 0`,
    )
    return Object.fromEntries(rows.map(({ key, n }) => [key, n]))
  }

  /** The same counted again, from what is kept of each feedback and nothing else. */
  const recounted = async () => {
    const kept = await hub.database.query<Kept>(
      `select f.service, to_char(f.day, 'YYYY-MM') as month, f.item,
         (select jsonb_object_agg(item, value) from answer a where a.feedback = f.feedback) as answers,
         (select evidence from feedback_part p where p.feedback = f.feedback and evidence is not null
          order by part desc limit 1) as evidence
       from feedback f where set_aside is null`,
    )
    const counted = new Map<string, number>()
    for (const { service, month, item, answers, evidence } of kept)
      for (const [fact, name, value = answers['overall']] of factsOf(item, answers, evidence)) {
        if (name === undefined || value === undefined) continue
        const key = [service, month, fact, name, value].join('|')
        counted.set(key, (counted.get(key) ?? 0) + 1)
      }
    return Object.fromEntries(counted)
  }

  it('is what a recount finds', async () => {
    const random = seededRandom(24)
    const one = <T extends unknown[]>(...several: T): T[number] =>
      several[Math.floor(random() * several.length)]
    const sent: Record<string, unknown>[] = []
    const withReceipt = (part: Record<string, unknown> | undefined, url: string) =>
      hub.send({
        method: 'DELETE',
        url,
        headers: { 'parvis-receipt': String(part?.['receipt']) },
      })
    const evidence = () => ({
      lcp_ms: one(900, 2500, 2501, 4000, 9000),
      ...one({}, { errors: one(0, 1, 7), failed_requests: one(0, 2) }),
      ...one({}, { inp_ms: one(200, 201, 900), cls: one(0.1, 0.2, 0.5) }),
      ...one({}, { elapsed_s: one(0, 120, 121, 300, 600, 5000) }),
    })
    const acts: (() => Promise<unknown>)[] = [
      async () => {
        const form = one({ form: 'C', item: undefined }, { form: 'A', item: 'FIA' })
        const answers = { overall: one(1, 2, 3, 4, 5) }
        const part = feedback({
          ...form,
          service: one('voirie', 'etat-civil'),
          part: one(1, 1, 2),
          ...one({ answers }, { answers }, { evidence: evidence() }, { answers, comment: 'Mot' }),
          waited_s: one(0, 20, 40) * 24 * 3600,
        })
        sent.push(part)
        return hub.answer(part)
      },
      // A part of one that is known: before or after the others, with more or other answers.
      async () => {
        const known = one(...sent)
        if (!known) return
        const { comment: _, evidence: __, ...envelope } = known
        const asked =
          known['form'] === 'C' ? { KEPT: one(0, 1, 'not_yet'), PRE: one(1, 5, 'dont_know') } : {}
        await hub.answer({
          ...envelope,
          part: one(1, 2, 3, 4),
          answers: { ...asked, overall: one(1, 3, 5) },
          ...one({}, { evidence: evidence() }, { comment: 'Un autre mot' }),
          ...one({}, {}, { trap: true }),
        })
      },
      async () => withReceipt(one(...sent), '/v1/feedback/receipt'),
      async () => withReceipt(one(...sent), '/v1/feedback/receipt/comment'),
      async () =>
        hub.as(townAgents.quality, 'PUT', `/v1/set-aside/${one(...sent)?.['id']}`, {
          review: one('put_back', 'confirmed'),
        }),
    ]
    for (let nth = 0; nth < 160; nth++) {
      hub.clock.now = new Date(+hub.clock.now + 60_000)
      await one(acts[0], acts[0], acts[0], acts[1], acts[1], acts[1], acts[2], acts[3], acts[4])?.()
      if (nth % 40 === 39) expect(await rolledUp()).toEqual(await recounted())
    }
    const [commented] = await hub.database.query<{ said: number; known: number }>(
      `select (select count(*)::int from crossing where is_commented) as said,
         (select count(distinct p.feedback)::int from feedback_part p
          join crossing using (organisation, feedback) where p.comment is not null) as known`,
    )
    expect(commented?.said).toBe(commented?.known)
    expect(commented?.said).toBeGreaterThan(0)
  })

  it('has what an instrument of one’s own asks at once, of news beside how all went', async () => {
    const part = feedback({ item: 'FIA', answers: { overall: 4 } })
    await hub.answer(part)
    const before = await rolledUp()
    await hub.database.script(`
      insert into feedback
      select (jsonb_populate_record(f, '{"feedback": "01990000-0000-7000-8000-000000000001"}')).*
      from feedback f where f.feedback = '${part['id']}';
      insert into answer (organisation, feedback, item, part, value)
      select organisation, '01990000-0000-7000-8000-000000000001', asked, 1, '4'
      from feedback f, unnest(array['overall', 'PRE']) asked where f.feedback = '${part['id']}';
      insert into feedback_part
      select (jsonb_populate_record(p, '{"feedback": "01990000-0000-7000-8000-000000000001"}')).*
      from feedback_part p where p.feedback = '${part['id']}'`)
    expect(await rolledUp()).not.toEqual(before)
    expect(await rolledUp()).toEqual(await recounted())
  })

  it('leaves with what is set aside, and comes back with what is put back', async () => {
    const part = feedback({ evidence: { errors: 3 }, took_ms: 4000 })
    const before = await rolledUp()
    await hub.answer(part)
    const counted = await rolledUp()
    expect(counted).not.toEqual(before)
    await hub.answer({ ...part, part: 2, answers: { FIA: 3 }, evidence: undefined, trap: true })
    expect(await rolledUp()).toEqual(before)
    await hub.as(townAgents.quality, 'PUT', `/v1/set-aside/${part['id']}`, { review: 'put_back' })
    expect(await rolledUp()).toEqual(counted)
  })

  it('stays as it is once the retention has taken the feedback away, comments first', async () => {
    const before = await rolledUp()
    expect(Object.keys(before).length).toBeGreaterThan(30)
    const count = async (which: string) =>
      (await hub.database.query<{ n: number }>(`select count(*)::int as n from ${which}`))[0]?.n
    hub.clock.now = new Date('2027-12-20T10:00:00Z')
    await purge(hub.database, hub.clock.now, {})
    expect(await count('crossing where is_commented')).toBe(0)
    expect(await count('crossing')).toBeGreaterThan(0)
    hub.clock.now = new Date('2029-02-01T10:00:00Z')
    await purge(hub.database, hub.clock.now, {})
    expect(await count('crossing')).toBe(0)
    expect(await rolledUp()).toEqual(before)
  })
})

type Fact = [fact: string, name: string | undefined, value?: string]

function factsOf(
  item: string | null,
  answers: Record<string, string> | null,
  evidence: Record<string, number> | null,
): Fact[] {
  if (answers?.['overall'] === undefined) return []
  const kept = answers['KEPT'] ?? (item === null ? '' : undefined)
  const { lcp_ms, inp_ms, cls, errors, failed_requests, elapsed_s } = evidence ?? {}
  const within = (measure: number | undefined, ...limits: [limit: number, name: string][]) =>
    measure === undefined ? undefined : limits.find(([limit]) => measure <= limit)?.[1]
  const vital = (measure: number | undefined, good: number, poor: number) =>
    within(measure, [good, 'good'], [poor, 'middling'], [Number.POSITIVE_INFINITY, 'poor'])
  const trouble = (counted: number | undefined) =>
    within(counted, [0, 'none'], [Number.POSITIVE_INFINITY, 'some'])
  return [
    ['kept', kept],
    ['noticed', answers['PRE']],
    ['lcp', vital(lcp_ms, 2500, 4000)],
    ['inp', vital(inp_ms, 200, 500)],
    ['cls', vital(cls, 0.1, 0.25)],
    ['errors', trouble(errors)],
    ['failed', trouble(failed_requests)],
    [
      'elapsed',
      within(
        elapsed_s,
        [120, 'two_minutes'],
        [300, 'five_minutes'],
        [900, 'quarter'],
        [Number.POSITIVE_INFINITY, 'longer'],
      ),
    ],
  ]
}
