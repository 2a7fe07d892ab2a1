import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { countWitnessings } from '../../../../../hub/agents/access-log/witness/cosignatures-sql.ts'
import { ownFolder } from '../../../../world/product.ts'
import { foundTown, sizeOf, type WitnessedTown } from '../../../../world/witnessed-town.ts'

describe('Two towns that witness one another', () => {
  const folder = ownFolder()
  let bourg: WitnessedTown
  let rive: WitnessedTown

  beforeAll(async () => {
    vi.useFakeTimers({ now: new Date('2026-11-24T10:10:00Z'), toFake: ['Date'] })
    bourg = await foundTown('bourg', folder.path)
    rive = await foundTown('rive', folder.path)
  })
  afterAll(async () => {
    vi.useRealTimers()
    for (const { hub } of [bourg, rive]) await hub.close()
    folder.remove()
  })

  it('exchange their keys by what one command prints', async () => {
    for (const [one, other] of [
      [bourg, rive],
      [rive, bourg],
    ] as const) {
      const [, , key = '', , url] = await one.offers('add')
      expect(url).toMatch(/^https:\/\/\w+\.example\/witness$/)
      const added = await other.types('witness', 'add', key, '--url', `${one.url}/witness`)
      expect(added).toMatchObject({ code: 0, err: '' })
      const watched = await other.types(...(await one.offers('watch')))
      expect(watched).toMatchObject({ code: 0, err: '' })
    }
    expect(await bourg.doctor()).toContain('rive.example/access-log/bourg')
  })

  it('cosign each other’s heads, and the audit says who saw the newest one since when', async () => {
    await bourg.sealMinutes('10:00', '10:02')
    await rive.sealMinutes('10:00', '10:02', '10:04')
    await bourg.send()
    await rive.send()
    expect((await bourg.head()).split('\n').filter((line) => line.startsWith('— '))).toEqual([
      expect.stringMatching(/^— bourg\.example\/access-log\/bourg /),
      expect.stringMatching(/^— rive\.example\/witness /),
    ])
    expect(await bourg.types('audit', 'verify')).toEqual({
      code: 0,
      out: 'bourg: 2 looks under 2 seals. All is as it was sealed.\nbourg: 1 of 1 witness saw the newest head, of 2 seals since 2026-11-24 10:04 UTC.\n',
      err: '',
    })
    expect([...bourg.failed, ...rive.failed]).toEqual([])
  })

  it('cosign heads that grow, however many seals came between', async () => {
    await bourg.sealMinutes('10:06')
    await bourg.send()
    await bourg.sealMinutes('10:08', '10:10', '10:12', '10:14', '10:16')
    await bourg.send()
    const { out, code } = await bourg.types('audit', 'verify')
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('1 of 1 witness saw the newest head, of 8 seals'),
    ])
  })

  it('tell of a witness that has not seen the newest head', async () => {
    await bourg.sealMinutes('10:18')
    await bourg.send({ networks: [] })
    const { out, err, code } = await bourg.types('audit', 'verify')
    expect(code).toBe(0)
    expect(out).toContain('0 of 1 witness saw the newest head, of 9 seals.')
    expect(err).toContain('bourg: not yet seen by rive.example/witness.')
    expect(await bourg.doctor()).toMatch(
      /the witness rive\.example\/witness has not been reached since/,
    )
    await bourg.send()
    expect((await bourg.types('audit', 'verify')).out).toContain('1 of 1 witness')
  })

  it('find a row removed and all sealed again, by somebody with every key of that hub', async () => {
    const town = bourg
    const size = sizeOf(await town.head())
    await town.secretly(`delete from access_log.seal; delete from access_log.access;
      delete from log_checkpoint; delete from log_cosignature`)
    rmSync(town.seals, { recursive: true })
    const minutes = Array.from({ length: size }, (_, n) => `10:${String(2 * n).padStart(2, '0')}`)
    await town.sealMinutes(...minutes)
    // Alone, the hub finds nothing.
    expect(await town.types('audit', 'verify')).toMatchObject({ code: 0 })
    await town.send()
    const { code, err } = await town.types('audit', 'verify')
    expect(code).toBe(1)
    expect(err).toContain(
      'bourg, witness rive.example/witness: it saw other seals than those that are here: the log was changed and sealed again.',
    )
    expect(await town.doctor()).toContain('saw other seals')
    for (const { hub } of [town, rive])
      expect(await countWitnessings(hub.database)).toMatchObject({ forked: 1 })
    expect(await rive.doctor()).toContain('that log showed a head that does not continue')
  })

  it('never cosign the fork afterwards, though the log is removed and watched again', async () => {
    const town = bourg
    const watch = await town.offers('watch')
    const origin = watch[2]?.split('+')[0] ?? ''
    expect(await rive.types('witness', 'remove', origin)).toMatchObject({ code: 0 })
    await town.send()
    expect(await town.doctor()).toContain('does not know this log')
    await rive.types(...watch)
    await town.sealMinutes('10:40')
    await town.send()
    expect(await town.doctor()).toContain('saw other seals')
    expect((await town.types('audit', 'verify')).out).toContain('0 of 1 witness')
  })

  it('find an end that was cut off', async () => {
    const town = rive
    await town.secretly(`delete from access_log.seal where seal > 1;
      delete from access_log.access where seal > 1; delete from log_checkpoint`)
    await town.send()
    expect((await town.types('audit', 'verify')).err).toContain(
      'bourg, witness bourg.example/witness: it saw 3 seals, more than are here: the end of the log was cut off.',
    )
  })

  it('begin again only when the witness is told to forget', async () => {
    const town = rive
    const watch = await town.offers('watch')
    const origin = watch[2]?.split('+')[0] ?? ''
    expect(await bourg.types('witness', 'remove', origin, '--forget')).toMatchObject({ code: 0 })
    await bourg.types(...watch)
    await town.send()
    expect((await town.types('audit', 'verify', '--seals', '/nowhere')).out).toContain(
      '1 of 1 witness saw the newest head, of 1 seals',
    )
  })

  it.each([
    [['witness', 'add'], 'Say the key of the witness'],
    [['witness', 'add', 'a+b+c'], 'Say the key of the witness'],
    [['witness', 'watch', 'a+b+c'], 'Say the key of the log'],
    [['witness', 'remove', 'nobody'], '"nobody" is no witness of this hub'],
    [['witness', 'remove'], 'Name one witness or log'],
    [['witness', 'list', 'all'], 'parvis witness list takes no option'],
  ])('%j is refused with a sentence', async (words, sentence) => {
    expect(await bourg.types(...words)).toMatchObject({
      code: 1,
      err: expect.stringContaining(sentence),
    })
  })
})
