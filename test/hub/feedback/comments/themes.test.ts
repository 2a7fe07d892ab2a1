import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ThemePut } from '#shared/contract/feedback/theme.ts'
import type { CommentReport } from '#shared/contract/reporting/comment-report.ts'
import { townAgents } from '../../../world/agents.ts'
import { feedback, newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'

const { quality, claire } = townAgents

describe.each(anyStore)('What comments are about is said by people, on $store', ({ open }) => {
  let hub: TestHub
  const late = newId()
  const papers = newId()
  const parts: Record<string, unknown>[] = []
  beforeAll(async () => {
    hub = await startHub(await open())
    await put(late, { name: 'Délais', words: ['attente', 'long délai'] })
    await put(papers, { name: 'Documents', words: [] })
    // Fourteen comments of a month that is over.
    for (let nth = 0; nth < 14; nth++)
      parts.push(feedback({ waited_s: 30 * 86_400, comment: `Trop d’attentes ${nth}` }))
    for (const part of parts) await hub.answer(part)
  })
  afterAll(() => hub.close())

  const put = (theme: string, change: Partial<ThemePut>) =>
    hub.as(quality, 'PUT', `/v1/themes/${theme}`, {
      name: 'Accueil',
      words: [],
      retired: false,
      ...change,
    })
  const sort = (nth: number, themes: readonly string[]) =>
    hub.as(quality, 'PUT', `/v1/feedback/${parts[nth]?.['id']}/themes`, { themes })
  const report = async (): Promise<CommentReport> =>
    (await hub.as(quality, 'GET', '/v1/themes/report')).json()
  const recount = async () => {
    const [kept, counted] = await Promise.all([
      hub.database.query(
        `select theme, service, month::text as month, mark, n::int as n from theme_tally
         where n <> 0 order by 1, 2, 3, 4`,
      ),
      hub.database.query(
        `select theme, service, date_trunc('month', day)::date::text as month,
           coalesce(value, '') as mark, count(*)::int as n
         from comment_theme join comment_index i using (organisation, feedback)
           left join answer a on (a.organisation, a.feedback, a.item) = (i.organisation, i.feedback, 'overall')
         where counted group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
      ),
    ])
    expect(kept).toEqual(counted)
    const [tallied, all] = await Promise.all([
      hub.database.query(
        `select service, sum(n)::int as n, coalesce(sum(n) filter (where after >= 0), 0)::int as answered
         from comment_tally group by 1 having sum(n) > 0 order by 1`,
      ),
      hub.database.query(
        `select service, count(*)::int as n, count(answered_after)::int as answered
         from comment_index where counted group by 1 order by 1`,
      ),
    ])
    expect(tallied).toEqual(all)
    const [sorted, read] = await Promise.all([
      hub.database.query(
        `select service, mark, sum(n)::int as n from sorted_tally
         group by 1, 2 having sum(n) > 0 order by 1, 2`,
      ),
      hub.database.query(
        `select service, coalesce(mark, '') as mark, count(*)::int as n from comment_index
         where counted and sorted group by 1, 2 order by 1, 2`,
      ),
    ])
    expect(sorted).toEqual(read)
  }

  it('in a list that the organisation owns, no name twice', async () => {
    const { themes } = (await hub.as(quality, 'GET', '/v1/themes')).json()
    expect(themes.map(({ name }: ThemePut) => name)).toEqual(['Délais', 'Documents'])
    const twice = await put(newId(), { name: ' DELAIS ' })
    expect(twice.statusCode).toBe(422)
    expect(twice.json().errors).toMatchObject([{ path: '/name', code: 'taken' }])
    expect((await put(late, { name: 'Délais', words: ['attente'] })).statusCode).toBe(200)
    expect((await put(newId(), { name: '  ' })).json().errors).toMatchObject([{ path: '/name' }])
    expect((await hub.as(claire, 'GET', '/v1/themes')).json().code).toBe('role_refused')
  })

  it('with themes suggested by words alone, until somebody decides', async () => {
    const [one] = (await hub.as(quality, 'GET', '/v1/feedback')).json().feedback
    expect(one).toMatchObject({ themes: [], suggested: [late] })
    await sort(0, [late, papers])
    const { feedback: read } = (await hub.as(quality, 'GET', `/v1/feedback?theme=${papers}`)).json()
    expect(read).toMatchObject([
      { id: parts[0]?.['id'], themes: [late, papers].sort(), suggested: [] },
    ])
    await recount()
  })

  it('a suggestion that is refused is not offered again for that comment, which stays unsorted', async () => {
    const listed = async () => {
      const { feedback: read } = (await hub.as(quality, 'GET', '/v1/feedback')).json()
      return read.find(({ id }: { id: string }) => id === parts[13]?.['id'])
    }
    expect(await listed()).toMatchObject({ suggested: [late] })
    const refuse = (id: unknown) =>
      hub.as(quality, 'PUT', `/v1/feedback/${id}/refused-themes`, { themes: [late] })
    expect((await refuse(parts[13]?.['id'])).json()).toEqual({ themes: [late] })
    expect(await listed()).toMatchObject({ themes: [], suggested: [] })
    expect((await refuse(feedback()['id'])).json().code).toBe('not_found')
    await recount()
  })

  it('and a share is told of eleven comments read and no fewer, the other world beside it', async () => {
    for (let nth = 1; nth < 10; nth++) await sort(nth, [late])
    expect(await report()).toMatchObject({ told: 'too_few', themes: [], beside: null })
    await sort(10, [])
    expect(await report()).toMatchObject({ told: 'not_alone', themes: [], beside: null })
    for (let nth = 0; nth < 6; nth++)
      await hub.answer(
        feedback({
          item: 'EMP',
          waited_s: nth,
          answers: { overall: 4, EMP: 1 + (nth % 5), EGA: 5 - (nth % 3) },
        }),
      )
    const told = await report()
    expect(told).toMatchObject({
      told: 'themes',
      sorted: { told: 'share', x: 11, n: 14 },
      beside: { commun: { told: 'figure', figure: { indicator: 'same_treatment' } } },
    })
    expect(told.themes).toMatchObject([
      { theme: late, n: 10, satisfied: { told: 'bound', bound: 'at_least_90' }, trend: 'unclear' },
      { theme: papers, n: 1, satisfied: { told: 'nothing' }, against: 'unclear' },
    ])
    expect(told.satisfied).toMatchObject({ told: 'share', x: 11, n: 11 })
    await recount()
    const { comment: _, ...first } = parts[3] ?? {}
    await hub.answer({ ...first, part: 2, answers: { overall: 1 } })
    expect((await report()).satisfied).toMatchObject({ x: 10, n: 11 })
    await recount()
    expect((await hub.as(quality, 'GET', '/v1/themes/report?service=aucun')).json().code).toBe(
      'unknown_service',
    )
  })

  it('two that are one are merged, no comment counted twice; none is merged into itself', async () => {
    const merge = (theme: string, into: string) =>
      hub.as(quality, 'POST', `/v1/themes/${theme}/merge`, { into })
    expect((await merge(late, late)).json().errors).toMatchObject([{ path: '/into', code: 'same' }])
    expect((await merge(late, newId())).json().code).toBe('not_found')
    const merged = await merge(papers, late)
    expect(merged.json().themes).toMatchObject([{ theme: late }])
    expect((await report()).themes).toMatchObject([{ theme: late, n: 10 }])
    expect((await sort(3, [papers])).json().errors).toMatchObject([{ code: 'unknown' }])
    expect((await merge(papers, late)).json().code).toBe('not_found')
    // Whoever was still writing it is not told that it was kept.
    expect((await put(papers, { name: 'Pièces' })).json().code).toBe('not_found')
    await recount()
  })

  it('what is set aside, taken back or emptied by the retention leaves, and the last stays counted', async () => {
    const aside = (review: string) =>
      hub.as(quality, 'PUT', `/v1/set-aside/${parts[1]?.['id']}`, { review })
    await hub.database.query(`update feedback set set_aside = 'burst' where feedback = $1`, [
      String(parts[1]?.['id']),
    ])
    await recount()
    expect((await sort(1, [late])).json().code).toBe('not_found')
    await aside('put_back')
    await recount()
    const headers = { 'parvis-receipt': String(parts[2]?.['receipt']) }
    await hub.send({ method: 'DELETE', url: '/v1/feedback/receipt', headers })
    await recount()
    const before = await hub.database.query('select sum(n)::int as n from theme_tally')
    await hub.database.transaction(async (transaction) => {
      await transaction.query(`select set_config('parvis.retention', 'on', true)`)
      await transaction.query('update feedback_part set comment = null')
    })
    expect(await hub.database.query('select 1 from comment_index')).toEqual([])
    expect(await hub.database.query('select 1 from comment_theme')).toEqual([])
    expect(await hub.database.query('select sum(n)::int as n from theme_tally')).toEqual(before)
  })
})
