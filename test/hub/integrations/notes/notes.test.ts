import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectors } from '../../../../hub/integrations/connectors/list.ts'
import { sendDueNotes } from '../../../../hub/integrations/notes/send-due-notes.ts'
import { upsertConnector } from '../../../../hub/integrations/sources/connectors-sql.ts'
import { readSourceSettings } from '../../../../hub/integrations/sources/read-settings.ts'
import { sealSecrets } from '../../../../hub/integrations/sources/secrets.ts'
import { upsertSourceRecords } from '../../../../hub/integrations/sources/source-records-sql.ts'
import { eraseRequest } from '../../../../hub/requests/erasure/erase-request-sql.ts'
import { hasRedmine, hasRequestTracker } from '../../../world/back-offices.ts'
import { posts } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { type Redmine, startRedmine } from '../../../world/redmine.ts'
import { type RequestTracker, startRequestTracker } from '../../../world/request-tracker.ts'
import { receives } from '../../../world/requests.ts'
import { answerJson, type Double, openDouble } from '../../../world/source.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

let hub: TestHub
beforeAll(async () => {
  const [store] = anyStore
  if (!store) throw new Error('There is a store')
  hub = await startHub(await store.open())
})
afterAll(() => hub.close())

const holder = { organisation: town.organisation, source: 'guichet' }
const words = 'Le lampadaire clignote. Appelez le 06 12 34 56 78.'

/** Declares where the requests of the town live. */
const declares = async (settings: Record<string, unknown>, secrets: Record<string, string>) => {
  const content = { services: { '*': 'etat-civil' }, notes: true, ...settings }
  const read = readSourceSettings(connectors, content)
  const sealed = sealSecrets(hub.secret, town.organisation, secrets)
  await upsertConnector(hub.database, holder, read.settings, sealed, hub.clock.now)
}

/** A request of that source, whose usager answers. */
const answers = async (reference: string, id: string) => {
  const code = await receives(hub, reference)
  const record = { reference, id, content_hash: '', etag: null }
  await upsertSourceRecords(hub.database, holder, [record], hub.clock.now)
  const sent = await posts(hub, `/suivi/${code}/reponse?locale=fr`, { text: words, kind: 'reply' })
  expect(sent.statusCode).toBe(303)
}

const sends = async () => {
  const failed: unknown[] = []
  const { database, secret } = hub
  const deps = { database, secret, clock: () => hub.clock.now, random: Buffer.alloc }
  await sendDueNotes(deps, (error) => failed.push(error))
  return failed
}

const waits = () =>
  hub.database.query<{ attempts: number; last_error: string | null }>(
    `select attempts, last_error from job where queue = 'source_note'`,
  )

/** As after a hub that was killed before it noted its success. */
const sendsAgain = async (reference: string) => {
  await hub.database.query(
    `insert into job (queue, key, organisation, payload, run_at)
     select 'source_note', reply::text, organisation, jsonb_build_object(
       'source', source, 'reference', reference, 'reply', reply), now()
     from request_reply where reference = $1`,
    [reference],
  )
  return sends()
}

describe.skipIf(!hasRedmine)('What a usager answered, in a real Redmine', () => {
  let redmine: Redmine
  beforeAll(async () => {
    redmine = await startRedmine()
  })
  afterAll(() => redmine?.close())

  const journals = async (id: string) =>
    JSON.parse(
      (await redmine.say('GET', `/issues/${id}.json?include=journals`, redmine.keys.admin)).text,
    ).issue.journals as { notes: string; private_notes: boolean }[]

  it('is one private note, with personal data masked, however often it is sent', async () => {
    const id = redmine.id('lamp')
    await declares({ connector: 'redmine', url: redmine.url }, { api_key: redmine.keys.noter })
    await answers('N-1', id)
    expect(await sends()).toEqual([])
    expect(await sendsAgain('N-1')).toEqual([])
    expect(await waits()).toEqual([])
    const found = await journals(id)
    expect(found).toMatchObject([{ private_notes: true }])
    expect(found[0]?.notes).toMatch(/^Parvis [0-9a-f]{12}\s+L’usager vous a répondu : Message, /)
    expect(found[0]?.notes).toContain('Le lampadaire clignote. Appelez le [téléphone].')
  })

  it.each([
    ['may write none', 'reader', 'N-2'],
    ['would make it public', 'talker', 'N-2-public'],
  ] as const)('is nowhere with an account that %s, and waits', async (_, key, reference) => {
    const id = redmine.id('bin')
    await declares({ connector: 'redmine', url: redmine.url }, { api_key: redmine.keys[key] })
    await answers(reference, id)
    await sends()
    expect(await waits()).toEqual([{ attempts: 1, last_error: 'refused' }])
    expect(await journals(id)).toEqual([])
    await hub.database.query('delete from job')
  })

  it('is nowhere where the source is only read, or its issue is gone', async () => {
    const id = redmine.id('tree')
    const secrets = { api_key: redmine.keys.noter }
    await declares({ connector: 'redmine', url: redmine.url, notes: false }, secrets)
    await answers('N-3', id)
    expect([await sends(), await waits(), await journals(id)]).toEqual([[], [], []])
    await declares({ connector: 'redmine', url: redmine.url }, secrets)
    await answers('N-4', '999999')
    expect([await sends(), await waits()]).toEqual([[], []])
  })
})

describe.skipIf(!hasRequestTracker)('What a usager answered, in the real Request Tracker', () => {
  let rt: RequestTracker
  beforeAll(async () => {
    rt = await startRequestTracker()
  })
  afterAll(async () => {
    await rt?.stop()
  })

  const comments = async (id: string) => {
    const headers = { authorization: `token ${rt.token.root}` }
    const url = `${rt.url}/REST/2.0/ticket/${id}/history?fields=Type,Data`
    const { items } = await (await fetch(url, { headers })).json()
    return items.filter(({ Type }: { Type: string }) => /Comment|Correspond/.test(Type))
  }

  it('is one comment, which RT sends to no requestor, however often it is sent', async () => {
    const id = rt.ticket['camille'] ?? ''
    await declares({ connector: 'rt5', url: rt.url }, { token: rt.token.root })
    await answers('N-5', id)
    expect(await sends()).toEqual([])
    expect(await sendsAgain('N-5')).toEqual([])
    expect(await waits()).toEqual([])
    const found = await comments(id)
    expect(found).toMatchObject([
      { Type: 'Comment', Data: expect.stringMatching(/^Parvis [0-9a-f]{12}\n$/) },
    ])
    const said = await rt.perl(
      `my $t = RT::Ticket->new(RT->SystemUser); $t->Load(${id}); my $all = $t->Transactions;
       $all->Limit(FIELD => 'Type', VALUE => 'Comment'); binmode STDOUT, ':utf8';
       print $all->First->Content;`,
    )
    expect(said).toContain('Le lampadaire clignote. Appelez le [téléphone].')
  })

  it('is nowhere with a token that may not comment, and waits', async () => {
    const id = rt.ticket['camille'] ?? ''
    await declares({ connector: 'rt5', url: rt.url }, { token: rt.token.parvis })
    await answers('N-6', id)
    await sends()
    expect(await waits()).toMatchObject([{ attempts: 1 }])
    await hub.database.query('delete from job')
  })
})

describe('What a usager answered, in a source that fails', () => {
  let double: Double
  beforeAll(async () => {
    double = await openDouble((_, response) => answerJson(response, 500, {}))
  })
  afterAll(() => double?.close())

  it('waits, without its words in the queue, and goes with the request', async () => {
    await declares({ connector: 'redmine', url: double.url }, { api_key: 'key' })
    await answers('N-7', '7')
    await sends()
    expect(await waits()).toEqual([{ attempts: 1, last_error: 'failed' }])
    const rows = await hub.database.query('select * from job')
    expect(JSON.stringify(rows)).not.toContain('lampadaire')
    await hub.database.transaction((one) =>
      eraseRequest(one, { ...holder, reference: 'N-7' }, 'erased-7'),
    )
    expect(await waits()).toEqual([])
  })

  it('is refused where its system is only read', () => {
    const content = { connector: 'zammad', url: 'https://z.example', services: { '*': 'voirie' } }
    expect(() => readSourceSettings(connectors, { ...content, notes: true })).toThrow(
      '"notes" is true, and Zammad is only read.',
    )
  })
})
