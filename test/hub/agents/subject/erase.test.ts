// Long because one erased person is told once, and each test looks at another place they were in.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recountRollups } from '../../../../hub/feedback/answers/recount-sql.ts'
import { exportList } from '../../../../hub/reporting/exports/list.ts'
import { countPromiseParts } from '../../../../hub/requests/promises/promise-counts-sql.ts'
import { sends, spoke, tells } from '../../../world/agent-acts.ts'
import { townAgents } from '../../../world/agents.ts'
import { opens } from '../../../world/forms.ts'
import type { TestHub } from '../../../world/hub.ts'
import { isDecided, isFilled, isToldApart, startAdministered } from '../../../world/persons.ts'
import { ownFolder } from '../../../world/product.ts'
import { putRequest, receives, says } from '../../../world/requests.ts'
import { town } from '../../../world/town.ts'
import { declareWebhook } from '../../../world/webhooks.ts'

const { organisation, source } = town
const lea = 'lea.martin@courrier.example'

describe('A person is erased', () => {
  let hub: TestHub
  let parvis: Awaited<ReturnType<typeof startAdministered>>['parvis']
  let code: string
  const folder = ownFolder()
  const erases = (...words: string[]) =>
    parvis('subject', 'erase', '--organisation', organisation, ...words)

  beforeAll(async () => {
    ;({ hub, parvis } = await startAdministered())
    const webhook = await declareWebhook(hub, 'https://receveur.example/hook')
    for (let nth = 1; nth <= 7; nth += 1) await isDecided(hub, `O-${nth}`)
    await says(hub, 'O-1', {
      ...{ kind: 'message', at: '2026-10-16T09:00:00Z', text: { fr: 'Reçu', en: 'Received' } },
      deliveries: [{ channel: 'email', at: '2026-10-16T09:01:00Z', outcome: 'accepted' }],
    })
    code = await isDecided(hub, 'ZOE-2026-1', {
      ...{ usager: { email: lea, phone: '0611223344' }, link: 'https://outil.example/ZOE-2026-1' },
      contact: { name: 'Bureau de Léa', phone: '+33 1 99 00 12 34' },
      ...{ received_at: '2026-10-07T07:41:13Z', kind: 'Passeport de Léa', territory: 'nord' },
      about: 'Passeport, 3 rue de Léa',
    })
    await isFilled(hub, 'ZOE-2026-1', code, 'Le passeport de Léa est faux.')
    await says(hub, 'ZOE-2026-1', {
      ...{
        kind: 'message',
        at: '2026-11-16T09:00:00Z',
        text: { fr: 'Bonjour Léa', en: 'Hello Léa' },
      },
      deliveries: [
        { channel: 'sms', at: '2026-10-16T09:01:00Z', outcome: 'failed', why: `${lea} refused` },
        { channel: 'email', at: '2026-10-16T09:01:00Z', outcome: 'accepted' },
      ],
    })
    await sends(hub, tells('ZOE-2026-1', { kind: 'message', text: 'Salutations à Léa' }))
    await hub.as(townAgents.claire, 'POST', '/v1/contacts', spoke('ZOE-2026-1'))
    await isDecided(hub, 'ZOE-2026-2', { usager: { email: lea }, service: 'voirie' })
    await hub.database.query(
      `insert into event_sending (organisation, webhook, event, sent_at)
       select organisation, $1, event, at from event where content->>'reference' = 'ZOE-2026-2'`,
      [webhook],
    )
    const copied = ['--email', lea, '--out', join(folder.path, 'copy')]
    await parvis('subject', 'export', '--organisation', organisation, ...copied)
    await hub.as(townAgents.claire, 'POST', '/v1/context', {
      ...{ identifier: { kind: 'reference', value: 'ZOE-2026-1' }, purpose: 'instruct', level: 2 },
    })
  })
  afterAll(async () => {
    await hub.close()
    folder.remove()
  })

  /** Everything that leaves the house in numbers. */
  const numbers = async () => {
    const read = [
      '/v1/indicators',
      '/v1/indicators?period=2026-10',
      ...exportList.map(({ format }) => `/v1/export/indicators.${format}?locale=fr&period=2026-10`),
    ]
    return Promise.all(
      read.map(async (url) => {
        const { body, statusCode } = await hub.as(townAgents.quality, 'GET', url)
        expect(statusCode, body).toBe(200)
        return body
      }),
    )
  }
  const log = () => hub.database.query('select * from access_log.access order by access')
  /** Whether anything of the whole database holds these words: long enough that no key does by chance. */
  const isThere = async (words: string) => {
    const tables = await hub.database.query<{ name: string }>(
      `select table_name as name from information_schema.tables
       where table_schema = 'public' and table_type = 'BASE TABLE'`,
    )
    const found = await Promise.all(
      tables.map(async ({ name }) => {
        const [row] = await hub.database.query<{ n: number }>(
          `select count(*)::int as n from ${name} t where t::text like '%' || $1 || '%'`,
          [words],
        )
        return row && row.n > 0 ? [name] : []
      }),
    )
    return found.flat()
  }

  /** Columns whose planner statistics hold these words. */
  const inStatistics = async (words: string) => {
    const rows = await hub.database.query<{ column: string }>(
      `select distinct tablename || '.' || attname as column from pg_stats s
       where s::text like '%' || $1 || '%'`,
      [words],
    )
    return rows.map(({ column }) => column)
  }

  it('of what is over, though something is not: that stays, and it is said until when', async () => {
    const ines = 'ines.durand@courrier.example'
    await isDecided(hub, 'INES-2026-1', { usager: { email: ines } })
    await putRequest(hub, 'INES-2026-2', {
      usager: { email: ines },
      promise: {
        ...{ from: '2026-12-01T08:00:00Z', to: '2026-12-03T17:00:00Z' },
        ...{ zone: town.zone, basis: 'norm' },
      },
    })
    await putRequest(hub, 'INES-2026-3', { usager: { email: ines } })
    const said = await erases('--email', ines)
    expect(said.out).toContain('of 1 request:')
    const told = await erases('--email', ines, '--yes')
    expect(told.code).toBe(1)
    expect(told.out).toContain('Erased: 1 request.')
    expect(told.err).toContain('the public task is not over for 2 requests')
    expect(told.err).toContain(`${source}/INES-2026-2 (etat-civil), announced for 2026-12-03`)
    expect(told.err).toContain(`${source}/INES-2026-3 (etat-civil), no date is announced`)
    expect(await isThere('INES-2026-1')).toEqual([])
    expect(await isThere('INES-2026-2')).toEqual(expect.arrayContaining(['request', 'identifier']))
    const again = await erases('--email', ines, '--yes')
    expect(again).toMatchObject({ code: 1, out: '' })
    await putRequest(hub, 'ZOE-2026-3', { usager: { email: lea } })
    await hub.withKey('PUT', '/v1/requests/ZOE-2026-3', {
      ...{ service: 'etat-civil', channel: 'web', locale: 'fr', state: 'withdrawn' },
      received_at: '2026-11-20T09:00:00Z',
    })
  })

  it('after it was said what goes, and only when asked for', async () => {
    const told = await erases('--email', lea)
    expect(told.code).toBe(1)
    expect(told.out).toContain('of 3 requests')
    expect(told.out).toContain('what the usager is recognised by: 4')
    expect(told.out).toContain('contacts recorded: 1')
    expect(told.out).toContain('what requests are about: 1, answers to the service: 1')
    expect(told.out).toContain('who acts or acted for the usager: 1')
    expect(told.out).toContain('addresses waiting for their code: 0')
    expect(told.out).toContain('add --yes')
    expect(told.out).not.toMatch(/Léa|@/)
    expect(await isThere('ZOE-2026-1')).toContain('request')
  })

  it('so that nothing of them stays, every number is the same, and the log is as it was', async () => {
    const before = await numbers()
    const logged = await log()
    const counts = () =>
      hub.database.query(
        `select (select count(*)::int from request) as requests,
           (select count(*)::int from promise) as promises`,
      )
    const rows = await counts()
    await hub.database.script(`
      insert into job (queue, organisation, subject, payload)
      select 'proofs/email', '${organisation}', '["${source}","' || reference || '"]',
        jsonb_build_object('reference', reference) from request
      where reference !~ '^(INES|erased)'`)
    await hub.database.script('analyze')
    expect(await inStatistics('ZOE-2026-1')).toContain('request.reference')
    const told = await erases('--email', lea, '--yes', '--reason', 'Article 17')
    expect(await inStatistics('ZOE-2026-1')).toEqual([])
    const waits = await hub.database.query(
      "select payload->>'reference' as reference from job where queue like 'proofs/%' order by 1",
    )
    expect(waits).toEqual(Array.from({ length: 7 }, (_, nth) => ({ reference: `O-${nth + 1}` })))
    expect(told).toMatchObject({ code: 0, err: '' })
    expect(told.out).toContain('Erased: 3 requests')
    expect(told.out).toContain(`Copies outside this database, which this command does not erase:
  messages sent: email 1
  events sent to webhooks: https://receveur.example/hook 4
  copies by parvis subject export: 1
  software that told the hub of them: ${source}
`)
    expect(await numbers()).toEqual(before)
    expect(await counts()).toEqual(rows)
    for (const words of [
      'ZOE-2026-1',
      'ZOE-2026-2',
      'ZOE-2026-3',
      'Léa',
      lea,
      'outil.example',
      'Bonjour',
      'Salutations',
      'Passeport',
      '2026-10-07',
      '07:41:13',
    ])
      expect(await isThere(words), words).toEqual([])
    expect(await hub.database.query('select * from contact')).toEqual([])
    expect((await opens(hub, `/suivi/${code}`)).statusCode).toBe(404)
    const after = (await log()) as { act: string; reason: string | null }[]
    expect(after.slice(0, logged.length)).toEqual(logged)
    expect(after.slice(logged.length).map(({ act, reason }) => [act, reason])).toEqual([
      ...Array(2).fill(['look', 'Article 17']),
      ...Array(3).fill(['erase', 'Article 17']),
    ])
    const again = await erases('--email', lea, '--yes')
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining('Nothing is known here') })
  })

  it('so that what is counted of them says the month, and how long it took', async () => {
    const anonymous = await hub.database.query(
      `select (received_at at time zone 'Europe/Paris')::text as received,
         (completed_at at time zone 'Europe/Paris')::date
           - (received_at at time zone 'Europe/Paris')::date as days, kind, territory, place
       from request where reference like 'erased-%' and state = 'decided' order by days`,
    )
    const none = { received: '2026-10-01 00:00:00', kind: null, territory: null, place: null }
    expect(anonymous).toEqual([8, 14, 14].map((days) => ({ ...none, days })))
    const tables = await isThere('erased-')
    expect(tables.sort()).toEqual(['promise', 'request'])
    for (const table of ['stay_count', 'wait_count'])
      expect(await hub.database.query(`select * from ${table} where n = 0`)).toEqual([])
  })

  it('so that a date that was missed stays missed, in the month it was for', async () => {
    const mia = 'mia@courrier.example'
    await receives(hub, 'MIA-2026-1', {
      ...{ usager: { email: mia }, received_at: '2026-10-28T08:00:00Z' },
      promise: {
        ...{ from: '2026-10-28T08:00:00Z', to: '2026-11-03T17:00:00Z' },
        ...{ zone: town.zone, basis: 'norm' },
      },
    })
    await says(hub, 'MIA-2026-1', { kind: 'decided', at: '2026-11-05T09:00:00Z' })
    const within = { from: '2026-11-01', until: '2026-12-01' }
    const asked = { organisation, zone: town.zone, by: 'month', within } as const
    const november = () => countPromiseParts(hub.database, asked, hub.clock.now)
    const before = await november()
    expect(before).toMatchObject([{ service: 'etat-civil', part: '2026-11', kept: 0, due: 1 }])
    expect(await erases('--email', mia, '--yes')).toMatchObject({ code: 0 })
    expect(await november()).toEqual(before)
    expect((await recountRollups(hub.database, hub.clock.now)).map(({ unlike }) => unlike)).toEqual(
      [0, 0, 0],
    )
    const [row] = await hub.database.query(
      `select (received_at at time zone 'Europe/Paris')::date::text as received,
         (completed_at at time zone 'Europe/Paris')::date::text as ended
       from request where reference like 'erased-%' and completed_at > '2026-10-31'`,
    )
    expect(row).toEqual({ received: '2026-10-24', ended: '2026-11-01' })
  })

  it('and goes on where it was cut off', async () => {
    for (const reference of ['KIM-2026-1', 'KIM-2026-2', 'KIM-2026-3'])
      await isDecided(hub, reference, { usager: { phone: '0677889900' } })
    await hub.database.script(`
      create function stop_here() returns trigger language plpgsql as $$
      begin
        if old.reference = 'KIM-2026-2' then raise exception 'cut off'; end if;
        return old;
      end $$;
      create trigger stop_here before delete on callback for each row execute function stop_here();
      insert into callback (organisation, source, reference, callback, phone, asked_at, due_on)
      select organisation, source, reference, gen_random_uuid(), '+33677889900', now(), current_date from request
      where reference = 'KIM-2026-2'`)
    const cut = await erases('--phone', '0677889900', '--yes')
    expect(cut.code).toBe(1)
    await hub.database.script('drop trigger stop_here on callback')
    // All of one or nothing.
    expect(await isThere('KIM-2026-1')).toEqual([])
    expect(await isThere('KIM-2026-2')).toEqual(
      expect.arrayContaining(['request', 'callback', 'identifier']),
    )
    const told = await erases('--phone', '0677889900', '--yes')
    expect(told.out).toContain('Erased: 2 requests')
    expect(await isThere('+33677889900')).toEqual([])
  })

  it('but for what was opened again meanwhile', async () => {
    for (const reference of ['LOU-2026-1', 'LOU-2026-2'])
      await isDecided(hub, reference, { usager: { phone: '0688776655' } })
    await hub.database.script(`
      create function open_again() returns trigger language plpgsql as $$
      begin
        if old.reference = 'LOU-2026-1' then
          update request set state = 'in_progress', completed_at = null
          where reference = 'LOU-2026-2';
        end if;
        return null;
      end $$;
      create trigger open_again after delete on request for each row execute function open_again()`)
    const told = await erases('--phone', '0688776655', '--yes')
    await hub.database.script('drop trigger open_again on request')
    expect(told.code).toBe(1)
    expect(told.out).toContain('Erased: 1 request.')
    expect(told.err).toContain(`${source}/LOU-2026-2 (etat-civil)`)
    expect(await isThere('LOU-2026-2')).toEqual(expect.arrayContaining(['request', 'identifier']))
  })

  it('and not another who shares their address', async () => {
    const shared = 'famille@courrier.example'
    await isDecided(hub, 'SAM-2026-1', { usager: { email: shared } })
    await isToldApart(hub, 'SAM-2026-1', { kind: 'name', value: 'Durand' })
    await isDecided(hub, 'SAM-2026-2', { usager: { email: shared } })
    await isToldApart(hub, 'SAM-2026-2', { kind: 'name', value: 'Martin' })
    expect((await erases('--email', shared, '--yes')).err).toContain('Several persons')
    const told = await erases('--email', shared, '--name', 'DURAND', '--yes')
    expect(told.out).toContain('Erased: 1 request.')
    expect(await isThere('SAM-2026-1')).toEqual([])
    expect(await isThere('SAM-2026-2')).toContain('identifier')
  })

  it('so that an outcome stays where ten others of the month ended in the same way', async () => {
    const received_at = '2026-09-01T08:00:00Z'
    const ends = (reference: string, outcome: string, phone: string) =>
      putRequest(hub, reference, {
        ...{ received_at, state: 'closed', outcome, observed_at: '2026-09-15T08:00:00Z' },
        usager: { phone },
      })
    for (let nth = 1; nth <= 10; nth += 1) await ends(`V-${nth}`, 'granted', '0600000000')
    await ends('NOE-2026-1', 'granted', '0611111111')
    await ends('NOE-2026-2', 'refused', '0611111111')
    expect(await erases('--phone', '0611111111', '--yes')).toMatchObject({ code: 0 })
    const rows = await hub.database.query(
      `select outcome from request where reference like 'erased-%' and received_at < '2026-09-30'
       order by 1`,
    )
    expect(rows).toEqual([{ outcome: 'granted' }, { outcome: null }])
  })
})
