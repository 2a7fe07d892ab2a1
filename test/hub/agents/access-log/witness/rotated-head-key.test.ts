import { sign } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { formatAddition } from '../../../../../hub/agents/access-log/witness/addition.ts'
import { readCheckpoint } from '../../../../../hub/agents/access-log/witness/checkpoint.ts'
import {
  formatNote,
  formatSignature,
} from '../../../../../hub/agents/access-log/witness/signed-note.ts'
import {
  readVerifierKey,
  type VerifierKey,
} from '../../../../../hub/agents/access-log/witness/verifier-key.ts'
import { reseal } from '../../../../../hub/operations/root/reseal.ts'
import { addGeneration } from '../../../../../hub/platform/crypto/change-root.ts'
import { followGenerations } from '../../../../../hub/platform/crypto/hub-secret.ts'
import { deriveKey } from '../../../../../hub/platform/crypto/secret.ts'
import { openSigningPair } from '../../../../../hub/platform/crypto/signing-pair.ts'
import { ownFolder } from '../../../../world/product.ts'
import { exchangeKeys, foundTown, type WitnessedTown } from '../../../../world/witnessed-town.ts'

describe('The key that signs the heads of an access log', () => {
  const folder = ownFolder()
  let bourg: WitnessedTown
  let rive: WitnessedTown
  /** The key that Rive knew of Bourg at first. */
  let known: VerifierKey
  beforeAll(async () => {
    vi.useFakeTimers({ now: new Date('2026-11-24T10:10:00Z'), toFake: ['Date'] })
    bourg = await foundTown('bourg', folder.path)
    rive = await foundTown('rive', folder.path)
    await exchangeKeys(bourg, rive)
    known = await offered()
    await bourg.sealMinutes('10:00')
    await bourg.send()
  })
  afterAll(async () => {
    vi.useRealTimers()
    for (const { hub } of [bourg, rive]) await hub.close()
    folder.remove()
  })

  const offered = async () => {
    const key = readVerifierKey('ed25519', (await bourg.offers('watch'))[2] ?? '')
    if (!key) throw new Error('parvis witness list prints a key')
    return key
  }
  /** Changes the root of a hub's keys. @returns how the stored keys of its seals begin */
  const changeRoot = async ({ hub: { database, secret } }: WitnessedTown) => {
    await addGeneration(database, secret, 0)
    await followGenerations(database, { secret: String(secret), data: '' }, secret)
    await reseal({ database, secret }, new AbortController().signal)
    const kept = await database.query<{ sealed: string }>('select sealed from seal_key')
    return kept.map(({ sealed }) => sealed.slice(0, 2))
  }
  const whoSaw = async () => (await bourg.types('audit', 'verify')).out.split('\n')[1]
  /** Sends Rive the newest head of Bourg, signed by somebody who has the first root and no more. */
  const forge = async () => {
    const head = readCheckpoint(await bourg.head())
    if (!head) throw new Error('Bourg has a head')
    const { privateKey } = openSigningPair(deriveKey(bourg.hub.secret, 'access log'))
    const line = formatSignature(known, sign(null, Buffer.from(head.note.text), privateKey))
    const { statusCode } = await rive.hub.send({
      method: 'POST',
      url: '/witness/add-checkpoint',
      headers: { 'content-type': 'text/plain' },
      payload: formatAddition(head.size, [], formatNote(head.note.text, [line])),
    })
    return statusCode
  }

  it('stays the same under another root, which seals it', async () => {
    expect(await changeRoot(bourg)).toEqual(['2.'])
    expect(await offered()).toEqual(known)
    await bourg.sealMinutes('10:02')
    await bourg.send()
    expect(await whoSaw()).toMatch(/1 of 1 witness saw the newest head, of 2 seals/)
  })

  it('has a successor, beside which it signs for witnesses that do not know it yet', async () => {
    const told = await bourg.types('audit', 'rotate')
    expect(told.out).toContain('parvis witness list')
    await bourg.sealMinutes('10:04')
    await bourg.send()
    expect(await offered()).not.toEqual(known)
    expect(await whoSaw()).toMatch(/1 of 1 witness saw the newest head, of 3 seals/)
    expect(await forge()).toBe(200)
  })

  it('holds no more for a witness that was told the new one', async () => {
    expect(await rive.types(...(await bourg.offers('watch')))).toMatchObject({ code: 0 })
    expect(await forge()).toBe(403)
    await bourg.sealMinutes('10:06')
    await bourg.send()
    expect(await whoSaw()).toMatch(/1 of 1 witness saw the newest head, of 4 seals/)
    expect([...bourg.failed, ...rive.failed]).toEqual([])
  })

  it('of a hub that has sealed nothing stays the same too', async () => {
    const before = await rive.offers('watch')
    expect(await changeRoot(rive)).toEqual(['2.'])
    expect(await rive.offers('watch')).toEqual(before)
  })
})
