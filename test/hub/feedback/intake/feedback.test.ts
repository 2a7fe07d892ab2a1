import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { upsertReferencePattern } from '../../../../hub/agents/tools/reference-patterns-sql.ts'
import { feedback, newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { sendUntilTaken } from '../../../world/send-until-taken.ts'
import { keepPromises, sharesOf } from '../../../world/shares.ts'
import { stores } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

describe.each(stores)('An answer, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    await keepPromises(hub, 'voirie')
    await keepPromises(hub, 'etat-civil')
    await upsertReferencePattern(hub.database, town.organisation, { pattern: 'VO-\\d{4}-\\d{5}' })
  })
  afterAll(() => hub.close())

  const voirie = async () => sharesOf(await hub.indicators(), 'voirie')

  it('is acknowledged as first, another, already there', async () => {
    const first = feedback({ part: 1 })
    const second = { ...first, part: 2, answers: { FIA: 5, FIA_compared: 0 }, comment: 'Bien.' }
    expect((await hub.answer(first)).statusCode).toBe(201)
    expect((await hub.answer(second)).statusCode).toBe(202)
    const again = await hub.answer(first)
    expect(again.statusCode).toBe(200)
    expect(again.json()).toEqual({ id: first['id'], part: 1, stored: 'already' })
  })

  it('waits on a telephone without becoming another answer', async () => {
    const part = feedback()
    expect((await hub.answer(part)).statusCode).toBe(201)
    expect((await hub.answer({ ...part, waited_s: 3600 })).statusCode).toBe(200)
  })

  it('keeps the first content when another comes under the same number', async () => {
    const part = feedback({ answers: { overall: 5 } })
    await hub.answer(part)
    const other = await hub.answer({ ...part, answers: { overall: 1 } })
    expect(other.statusCode).toBe(409)
    expect(other.json().code).toBe('feedback_contradiction')
    const kept = await readBack(hub, part)
    expect(kept.answers).toEqual({ overall: '5' })
  })

  it('refuses a part whose envelope is not that of its feedback', async () => {
    const part = feedback()
    await hub.answer(part)
    const stranger = await hub.answer({ ...part, part: 2, place: 'mairie-3' })
    expect(stranger.statusCode).toBe(409)
  })

  it('takes parts in any order, and the highest part wins per item', async () => {
    const base = feedback({ service: 'etat-civil' })
    const late = { ...base, part: 3, answers: { overall: 2, FIA: 4 } }
    expect((await hub.answer(late)).statusCode).toBe(201)
    expect((await hub.answer({ ...base, part: 1, answers: { overall: 5 } })).statusCode).toBe(202)
    expect((await hub.answer({ ...base, part: 2, answers: { FIA: 1 } })).statusCode).toBe(202)
    expect((await readBack(hub, base)).answers).toEqual({ overall: '2', FIA: '4' })
  })

  it('is counted once, in its stream, and moves when the usager changes their mind', async () => {
    expect(await voirie()).toEqual([])
    for (const overall of [5, 4, 4, 2]) {
      const sent = await hub.answer(feedback({ service: 'voirie', answers: { overall } }))
      expect(sent.statusCode).toBe(201)
    }
    expect(await voirie()).toEqual([])

    const fifth = feedback({ service: 'voirie', answers: { overall: 1 } })
    await hub.answer(fifth)
    await hub.answer(fifth)
    expect((await voirie())[0]?.share).toMatchObject({ told: 'share', x: 3, n: 5 })

    await hub.answer({ ...fifth, part: 2, answers: { overall: 5 } })
    expect((await voirie())[0]?.share).toMatchObject({ x: 4, n: 5 })
    expect((await voirie())[1]?.share).toEqual({ told: 'nothing' })
  })

  it('arrives with hundreds of others at once, each exactly once', async () => {
    const sent = Array.from({ length: 300 }, () => feedback({ stream: 'open' }))
    const twice = [...sent, ...sent].sort((a, b) => String(a['id']).localeCompare(String(b['id'])))
    const statuses = await Promise.all(twice.map((part) => sendUntilTaken(hub, part)))
    expect(statuses.sort()).toEqual([...Array(300).fill(200), ...Array(300).fill(201)])
    const [, open] = sharesOf(await hub.indicators(), 'etat-civil')
    expect(open?.share).toMatchObject({ x: 300, n: 300 })
  })

  it('keeps HTML as the text it is', async () => {
    const comment = '<script>alert(1)</script> & "merci"'
    const part = feedback({ comment })
    expect((await hub.answer(part)).statusCode).toBe(201)
    expect((await readBack(hub, part)).comment).toBe(comment)
  })

  it('is masked on the hub too, in the language it was written in', async () => {
    const comment = 'Appelez-moi au 01 99 00 12 34 ou à claire@exemple.fr.'
    const masked = {
      fr: 'Appelez-moi au [téléphone] ou à [adresse e-mail].',
      en: 'Appelez-moi au [phone number] ou à [email address].',
    }
    for (const locale of ['fr', 'en'] as const) {
      const part = feedback({ comment, locale })
      expect((await hub.answer(part)).statusCode).toBe(201)
      expect((await readBack(hub, part)).comment).toBe(masked[locale])
      expect((await hub.answer(part)).statusCode).toBe(200)
    }
    const leaked = await hub.database.query(
      `select 1 from feedback_part where comment like '%99 00%' or comment like '%@%'`,
    )
    expect(leaked).toEqual([])
  })

  it('loses on the hub what its device does not find, references of the organisation too', async () => {
    const part = feedback({
      comment: 'Mme Roy, née le 12 mars 1957, VO-2026-00217, zéro six dix onze douze treize',
    })
    expect((await hub.answer(part)).statusCode).toBe(201)
    expect((await readBack(hub, part)).comment).toBe(
      'Mme [nom], née le [date de naissance], [numéro de demande], [téléphone]',
    )
    expect((await hub.answer(part)).statusCode).toBe(200)
  })

  it('belongs to the holder of its receipt: they read it back, or delete it from every count', async () => {
    const part = feedback({ service: 'voirie', stream: 'open', answers: { overall: 1 } })
    for (const overall of [1, 1, 1, 1])
      await hub.answer(feedback({ service: 'voirie', stream: 'open', answers: { overall } }))
    await hub.answer(part)
    expect((await voirie())[1]?.share).toEqual({ told: 'bound', bound: 'at_most_10' })

    const headers = { 'parvis-receipt': String(part['receipt']).toLowerCase().replaceAll('-', ' ') }
    const url = '/v1/feedback/receipt'
    expect((await hub.send({ method: 'DELETE', url, headers })).statusCode).toBe(204)
    expect((await voirie())[1]?.share).toEqual({ told: 'nothing' })
    expect((await hub.send({ method: 'GET', url, headers })).json().code).toBe('unknown_code')
    expect((await hub.send({ method: 'DELETE', url, headers })).statusCode).toBe(404)
  })

  it('is dated by how long it waited, not by the clock of a telephone', async () => {
    const part = feedback({ waited_s: 36 * 3600, id: newId() })
    await hub.answer(part)
    expect((await readBack(hub, part)).day).toBe('2026-11-22')
  })
})

async function readBack(hub: TestHub, part: Record<string, unknown>) {
  const headers = { 'parvis-receipt': String(part['receipt']) }
  return (await hub.send({ method: 'GET', url: '/v1/feedback/receipt', headers })).json()
}
