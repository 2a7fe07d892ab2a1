import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { bareCode, writeCode } from '#shared/identifier/code.ts'
import { hashCode } from '../../../hub/platform/crypto/digest.ts'
import type { Database } from '../../../hub/platform/database/database.ts'
import { code } from '../../repository/files.ts'
import { townAgents } from '../../world/agents.ts'
import { feedback } from '../../world/feedback.ts'
import { startHub, type TestHub } from '../../world/hub.ts'
import { keysOf } from '../../world/keys.ts'
import { putRequest, receives } from '../../world/requests.ts'
import { anyStore } from '../../world/stores.ts'
import { isLong } from '../../world/times.ts'

/** A statement that was asked of the database. */
interface Asked {
  sql: string
  parameters: readonly unknown[]
}

/** A database that remembers what it is asked, in every transaction too. */
function listened(database: Database, asked: Asked[]): Database {
  const listen = <Q extends Pick<Database, 'query'>>(queryable: Q): Q => ({
    ...queryable,
    query: (sql, parameters = []) => {
      asked.push({ sql, parameters })
      return queryable.query(sql, parameters)
    },
  })
  return {
    ...listen(database),
    transaction: (work) => database.transaction((transaction) => work(listen(transaction))),
  }
}

const guess = () => writeCode(randomBytes(10))

/** What is a secret by its name, beside `===`. */
const secretNames =
  /\b\w*(secret|token|digest|hash|signature|nonce|receipt|verifier|hmac|password|thumbprint|challenge|trackingCode)\w*\b/i

/** Where two such things are compared in the open, since neither is a secret or whoever asks has both. */
const comparedInTheOpen: Record<string, string> = {
  'hub/agents/access-log/check-looks.ts: leaves[at] digest': 'leaves of a tree that is published',
  'hub/agents/access-log/check-looks.ts: leaves[position] digest':
    'leaves of a tree that is published',
  'hub/operations/commands/read-options.ts: one token.name': 'words of a command line',
  "hub/agents/access-log/witness/addition.ts: hash.toString('base64' hashes[n]":
    'a hash of a proof against the text it was read from',
  'hub/agents/access-log/witness/verifier-key.ts: formatVerifierKey(made written':
    'a public key against the text it was read from',
  'hub/agents/acts/record-contact.ts: kept hash':
    'the content of one contact, sent by whoever asks',
  'hub/feedback/abuse/content.ts: before?.content.digest made':
    'the content of one feedback, of whoever sends it',
  'hub/agents/authorisation/key-proof.ts: JWK thumbprint': 'the thumbprint of a public key',
  'hub/agents/authorisation/key-proof.ts: ath sha256(token':
    'a proof and the token it is of come together',
  'hub/agents/recognition/persons.ts: one.kind kind)?.digest': 'names of kinds',
  'hub/requests/intake/acknowledge.ts: proof.receipt.received_on day': 'days',
  'hub/requests/intake/record-proof.ts: kept hash':
    'the content of one proof, sent by whoever asks',
  'hub/settings/settings.ts: gateway token': 'whether both are set',
  'hub/agents/sign-in/provider.ts: token.clientId application.clientId': 'names of applications',
  'hub/platform/crypto/digests.ts: readDigest(one).generation sealing': 'numbers of generations',
  'hub/feedback/intake/digest-content.ts: stored kept.content_hash':
    'the content of one part, of whoever sends it',
  'hub/migrations/migrate.ts: one.digest sha256(sql': 'the text of a migration',
  'hub/migrations/migrate.ts: digests.get(name digest': 'the text of a function of the schema',
  'hub/agents/tools/share-rule.ts: digest(said.rule digest(rule': 'rules that every agent reads',
}

describe('A secret', () => {
  it('is never compared by `===`, which stops at the first letter that differs', () => {
    const compared = /(?<one>[\w.?()[\]'!]+) (?:===|!==|==|!=) (?<other>[\w.?()[\]'!]+)/g
    const plain = /^(?:null|undefined|true|false|-?\d+|''|'.*'|.*\.length|.*\.size|\w+'.*)$/
    const found = code
      .filter((file) => /^hub\/.*\.tsx?$/.test(file))
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .flatMap((line) =>
            [...line.matchAll(compared)].flatMap(({ groups }) => {
              const bare = (side = '') => side.replace(/^[(!]+/, '').replace(/\)+$/, '')
              const [one, other] = [bare(groups?.['one']), bare(groups?.['other'])]
              if (/^\s*(\*|\/\/)/.test(line) || plain.test(one) || plain.test(other)) return []
              if (/typeof/.test(line)) return []
              return [one, other].some((side) => secretNames.test(side))
                ? [`${file}: ${one} ${other}`]
                : []
            }),
          ),
      )
    expect(found.sort()).toEqual(Object.keys(comparedInTheOpen).sort())
  })
})

describe.each(anyStore)('A caller who measures how long a refusal takes, on $store', ({ open }) => {
  let hub: TestHub
  const asked: Asked[] = []
  afterEach(() => hub.close())
  const start = async () => {
    hub = await startHub(listened(await open(), asked))
  }

  /** What the database is asked meanwhile, and what it is asked with. */
  async function during(work: () => Promise<unknown>): Promise<Asked[]> {
    asked.length = 0
    await work()
    return [...asked]
  }
  const statements = (all: readonly Asked[]) => all.map(({ sql }) => sql)

  it('finds the same questions behind every key that is refused', async () => {
    await start()
    const keys = keysOf(() => hub)
    const good = await keys.make()
    const revoked = await keys.make()
    const ending = await keys.make({ expires_in_days: 1 })
    await keys.revoke(revoked.key)
    hub.clock.now = new Date(hub.clock.now.getTime() + 3 * 86_400_000)
    const [, half = ''] = good.written.split('_')
    const refused = {
      unknown: `parvis_${'z'.repeat(half.length)}_${'A'.repeat(43)}`,
      'first letter': `parvis_${half}_${'A'.repeat(43)}`,
      'last letter': good.written.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      revoked: revoked.written,
      expired: ending.written,
    }
    const ways: string[] = []
    for (const [name, written] of Object.entries(refused)) {
      const told = await during(async () => expect(await keys.put(written)).toBe('key_unknown'))
      ways.push(JSON.stringify(statements(told)))
      for (const { parameters } of told)
        expect(JSON.stringify(parameters), name).not.toContain(written.slice(-43))
    }
    expect(new Set(ways).size).toBe(1)
    // Whether there is such a key, and whether it went to another cell.
    expect(JSON.parse(ways[0] ?? '[]')).toHaveLength(2)
  })

  it('finds the same questions behind every code that opens nothing, and never the code', async () => {
    await start()
    const replaced = await receives(hub, 'T-1')
    await hub.withKey('POST', '/v1/requests/T-1/code')
    const part = feedback()
    await hub.answer(part)
    const deleted = String(part['receipt'])
    const withReceipt = (receipt: string, method: 'GET' | 'DELETE' = 'GET') =>
      hub.send({ method, url: '/v1/feedback/receipt', headers: { 'parvis-receipt': receipt } })
    expect((await withReceipt(deleted, 'DELETE')).statusCode).toBe(204)
    const track = (code: string) =>
      hub.send({ method: 'GET', url: '/v1/tracking', headers: { 'parvis-tracking': code } })
    for (const [ask, codes] of [
      [track, [guess(), replaced, deleted, '0000-0000-0000-0000']],
      [withReceipt, [guess(), deleted, bareCode(replaced), '0000-0000-0000-0000']],
    ] as const) {
      const ways = new Set<string>()
      for (const code of codes) {
        const told = await during(async () => expect((await ask(code)).statusCode).toBe(404))
        ways.add(JSON.stringify(statements(told)))
        const parameters = JSON.stringify(told.map((one) => one.parameters))
        expect(parameters).not.toContain(bareCode(code))
        expect(parameters).toContain(`${hashCode(code)}"`)
      }
      expect(ways.size).toBe(1)
    }
  })

  it('finds the same questions behind whom an agent may not see and whom nobody knows', async () => {
    await start()
    await putRequest(hub, 'T-2', { service: 'voirie', usager: { email: 'anna@bourg.example' } })
    const { claire } = townAgents
    const look = (value: string) =>
      during(() =>
        hub.as(claire, 'POST', '/v1/context', {
          identifier: { kind: 'email', value },
          purpose: 'instruct',
          level: 1,
        }),
      )
    // What is remembered of the organisation is read once.
    await look('personne.encore@bourg.example')
    const first = statements(await look('personne@bourg.example'))
    expect(statements(await look('anna@bourg.example'))).toEqual(first)
    expect(statements(await look('personne.autre@bourg.example'))).toEqual(first)
  })

  it.skipIf(!isLong)('cannot tell a known half of a key by the time it takes', async () => {
    await start()
    const keys = keysOf(() => hub)
    const [, half = ''] = (await keys.make()).written.split('_')
    const wrong = { known: half, unknown: half.replaceAll(/./g, 'z') }
    const took = { known: [] as number[], unknown: [] as number[] }
    for (let nth = 0; nth < 4000; nth += 1)
      for (const which of nth % 2
        ? (['known', 'unknown'] as const)
        : (['unknown', 'known'] as const)) {
        const written = `parvis_${wrong[which]}_${randomBytes(32).toString('base64url')}`
        const begun = process.hrtime.bigint()
        await keys.send(written)
        took[which].push(Number(process.hrtime.bigint() - begun))
      }
    // How often one of the known takes longer than one of the unknown: a half, where nothing tells them apart.
    const pairs = took.known.map((known, at) => known > (took.unknown[at] ?? 0))
    const share = pairs.filter(Boolean).length / pairs.length
    expect(Math.abs(share - 0.5)).toBeLessThan(0.1)
  })
})
