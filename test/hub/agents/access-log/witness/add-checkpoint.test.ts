import { generateKeyPairSync, sign } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  grow,
  noPeaks,
  proveConsistency,
  rootOfPeaks,
} from '../../../../../hub/agents/access-log/consistency.ts'
import { digestLeaf } from '../../../../../hub/agents/access-log/merkle.ts'
import { formatAddition } from '../../../../../hub/agents/access-log/witness/addition.ts'
import { formatCheckpoint } from '../../../../../hub/agents/access-log/witness/checkpoint.ts'
import { findCosignature } from '../../../../../hub/agents/access-log/witness/cosignature.ts'
import {
  formatNote,
  formatSignature,
} from '../../../../../hub/agents/access-log/witness/signed-note.ts'
import { makeVerifierKey } from '../../../../../hub/agents/access-log/witness/verifier-key.ts'
import { watchLog } from '../../../../../hub/agents/access-log/witness/watch-log.ts'
import { openWitnessKey } from '../../../../../hub/agents/access-log/witness/witness-key.ts'
import { openPostgres } from '../../../../../hub/platform/database/postgres.ts'
import { eventually } from '../../../../world/eventually.ts'
import { startHub, type TestHub } from '../../../../world/hub.ts'
import { newDatabase } from '../../../../world/stores.ts'
import { town } from '../../../../world/town.ts'

const origin = 'log.example/a'
const pair = generateKeyPairSync('ed25519')
const verifierKey = makeVerifierKey(
  'ed25519',
  origin,
  Buffer.from(String(pair.publicKey.export({ format: 'jwk' }).x), 'base64url'),
)
const leaves = Array.from({ length: 20 }, (_, n) => digestLeaf(`seal ${n}`))
const others = leaves.map((leaf, n) => (n === 1 ? digestLeaf('another') : leaf))
const treeOf = (size: number, of = leaves) => of.slice(0, size).reduce(grow, noPeaks)
const proofOf = (old: number, size: number, of = leaves) =>
  proveConsistency(treeOf(old, of), of.slice(old, size))

function textOf(size: number, of = leaves, name = origin): string {
  return formatCheckpoint(name, { size, root: rootOfPeaks(treeOf(size, of)) })
}

function signed(text: string, key = pair.privateKey): string {
  return formatNote(text, [formatSignature(verifierKey, sign(null, Buffer.from(text), key))])
}

describe('POST /witness/add-checkpoint (c2sp.org/tlog-witness)', () => {
  let hub: TestHub
  /** The leaves that the hub has seen since two branches came at once. */
  let known = leaves

  beforeAll(async () => {
    hub = await startHub(openPostgres(await newDatabase()), null, { partsPerAddress: 0 })
    await watchLog(hub.database, verifierKey)
  })
  afterAll(() => hub.close())

  const send = (payload: string, type = 'text/plain') =>
    hub.send({
      method: 'POST',
      url: '/witness/add-checkpoint',
      headers: { 'content-type': type },
      payload,
    })
  const add = (old: number, size: number, of = leaves) =>
    send(formatAddition(old, proofOf(old, size, of), signed(textOf(size, of))))

  it('answers a first head, and then a larger one, with its cosignature', async () => {
    const own = await openWitnessKey({ ...hub, publicUrl: town.hub })
    for (const [old, size] of [
      [0, 3],
      [3, 9],
      [9, 9],
    ] as const) {
      const { statusCode, body, headers } = await add(old, size)
      expect([statusCode, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8'])
      expect(findCosignature(body, textOf(size), own.verifierKey)?.at).toEqual(hub.clock.now)
      expect(body).toMatch(/^— hub\.example\/witness \S+\n$/)
    }
  })

  it('answers another old size with the one it knows, and cosigns nothing', async () => {
    for (const [old, size] of [
      [0, 12],
      [3, 12],
      [10, 12],
    ] as const) {
      const { statusCode, body, headers } = await add(old, size)
      expect([statusCode, body, headers['content-type']]).toEqual([409, '9\n', 'text/x.tlog.size'])
    }
  })

  it.each([
    ['of an unknown log', 404, signed(textOf(12, leaves, 'log.example/b'))],
    ['signed by another key', 403, signed(textOf(12), generateKeyPairSync('ed25519').privateKey)],
    [
      'with one wrong signature beside the right one',
      403,
      signed(textOf(12)) + formatSignature(verifierKey, Buffer.alloc(64)),
    ],
    ['changed after it was signed', 403, signed(textOf(12)).replace('\n12\n', '\n13\n')],
  ])('refuses a head %s: %d', async (_, status, note) => {
    const answer = await send(formatAddition(9, proofOf(9, 12), note))
    expect(answer.statusCode).toBe(status)
    expect(answer.headers['content-type']).toContain('application/problem+json')
  })

  it.each([
    ['nothing', ''],
    ['no old size', `${signed(textOf(12))}`],
    ['an old size that is no number', formatAddition(9, [], signed(textOf(12))).replace('9', 'x')],
    [
      'an old size with a sign',
      formatAddition(9, [], signed(textOf(12))).replace('old 9', 'old +9'),
    ],
    ['an old size past the head’s', formatAddition(13, [], signed(textOf(12)))],
    ['a hash cut short', formatAddition(9, [Buffer.alloc(31)], signed(textOf(12)))],
    [
      'more hashes than any proof has',
      formatAddition(9, Array<Buffer>(64).fill(Buffer.alloc(32)), signed(textOf(12))),
    ],
    ['no signature', formatAddition(9, proofOf(9, 12), `${textOf(12)}\n`)],
    ['a text cut off', formatAddition(9, proofOf(9, 12), signed(textOf(12))).slice(0, -9)],
    ['other bytes', '\u0000\u00ff'],
  ])('refuses %s: 400', async (_, body) => {
    expect(await send(body)).toMatchObject({ statusCode: 400 })
  })

  it('takes the text under whatever media type, as the protocol names none', async () => {
    const body = formatAddition(9, proofOf(9, 10), signed(textOf(10)))
    expect(await send(body, 'application/octet-stream')).toMatchObject({ statusCode: 200 })
  })

  it('refuses a body longer than any head', async () => {
    expect(await send('a'.repeat(40_000))).toMatchObject({ statusCode: 413 })
  })

  it('cosigns one of two heads that continue the same one and come at once', async () => {
    const branch = leaves.map((leaf, n) => (n === 11 ? digestLeaf('another') : leaf))
    const both = await hub.database.transaction(async (transaction) => {
      // Hold the log until both are at it.
      await transaction.query('select from watched_log for update')
      const sent = Promise.all([add(10, 12), add(10, 12, branch)])
      await eventually(async () =>
        expect(
          await hub.database.query(
            `select from pg_stat_activity where wait_event_type = 'Lock' and query ~ 'watched_log'
               and datname = current_database()`,
          ),
        ).toHaveLength(2),
      )
      return { sent }
    })
    const statuses = (await both.sent).map(({ statusCode }) => statusCode)
    expect(statuses.sort()).toEqual([200, 409])
    const [log] = await hub.database.query<{ root: string }>('select root from watched_log')
    known = log?.root === rootOfPeaks(treeOf(12)).toString('base64') ? leaves : branch
  })

  const readLog = async () =>
    (
      await hub.database.query<{ size: number; is_forked: boolean }>(
        'select size::float8 as size, forked_at is not null as is_forked from watched_log',
      )
    )[0]

  it.each([
    ['without its proof', 15, []],
    ['with a proof of nothing', 15, [Buffer.alloc(32, 1)]],
    ['with the hashes of a proof in another order', 15, proofOf(12, 15).toReversed()],
    ['with a proof that it needs not', 12, [Buffer.alloc(32, 1)]],
  ])('accuses no log of a fork when a stranger sends its own head %s', async (_, size, proof) => {
    const note = signed(textOf(size, known))
    expect(await send(formatAddition(12, proof, note))).toMatchObject({ statusCode: 422 })
    expect(await readLog()).toEqual({ size: 12, is_forked: false })
  })

  it.each([
    ['larger, with one leaf changed', 15, 422],
    ['as large, with one leaf changed', 12, 409],
  ])('refuses a tree that is %s, and remembers the fork', async (_, size, status) => {
    await hub.database.query('update watched_log set forked_at = null')
    expect(await add(12, size, others)).toMatchObject({ statusCode: status })
    expect(await readLog()).toEqual({ size: 12, is_forked: true })
  })

  it('goes on with the log that it knows', async () => {
    expect(await add(12, 20, known)).toMatchObject({ statusCode: 200 })
  })

  it('is limited for each address', async () => {
    const limited = await startHub(openPostgres(await newDatabase()), null, { partsPerAddress: 2 })
    const asked = { method: 'POST', url: '/witness/add-checkpoint', payload: 'old 0' } as const
    const statuses = [400, 400, 429]
    for (const status of statuses) expect((await limited.send(asked)).statusCode).toBe(status)
    await limited.close()
  })
})
