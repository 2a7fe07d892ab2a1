import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ProofKind, proofKinds } from '#shared/contract/catalogue/proof-kind.ts'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import { upsertService } from '../../../../../hub/catalogue/sites/declare-sql.ts'
import type { ProofContent } from '../../../../../hub/requests/delivery/channels/proof-content.ts'
import { measureSms } from '../../../../../hub/requests/delivery/letter/sms-length.ts'
import { writeSms } from '../../../../../hub/requests/delivery/letter/write-sms.ts'
import { startHub, type TestHub } from '../../../../world/hub.ts'
import { receivesStep, steps, toldOf } from '../../../../world/letters.ts'
import { anyStore } from '../../../../world/stores.ts'
import { town } from '../../../../world/town.ts'
import { wholeService } from '../../../../world/whole-service.ts'

describe('The length of an SMS', () => {
  it.each([
    ['nothing that is missing', '', 'GSM-7', 0, 1],
    ['plain letters', 'a'.repeat(160), 'GSM-7', 160, 1],
    ['one letter more', 'a'.repeat(161), 'GSM-7', 161, 2],
    ['two full parts', 'a'.repeat(306), 'GSM-7', 306, 2],
    ['one letter more than two', 'a'.repeat(307), 'GSM-7', 307, 3],
    ['letters of the table', 'éèàùòìñöüÄÖÑÜß§¿¡£¥', 'GSM-7', 19, 1],
    ['the euro and brackets, two each', '€[]{}~\\^|', 'GSM-7', 18, 1],
    ['160 with the euro, which is one too many', `${'a'.repeat(159)}€`, 'GSM-7', 161, 2],
    [
      'a sign of two that does not fit the end of a part',
      `${'a'.repeat(152)}€${'a'.repeat(152)}`,
      'GSM-7',
      306,
      3,
    ],
    ['an accent that GSM-7 lacks', 'ê'.repeat(70), 'UCS-2', 70, 1],
    ['71 of them', 'ê'.repeat(71), 'UCS-2', 71, 2],
    ['two full parts of them', 'ê'.repeat(134), 'UCS-2', 134, 2],
    ['one more than two', 'ê'.repeat(135), 'UCS-2', 135, 3],
    ['signs of two units', '🙂'.repeat(35), 'UCS-2', 70, 1],
    [
      'such a sign at the end of a part, which is not split',
      `${'ê'.repeat(66)}🙂${'ê'.repeat(66)}`,
      'UCS-2',
      134,
      3,
    ],
    ['Arabic', 'م'.repeat(70), 'UCS-2', 70, 1],
  ])('is known of %s', (_, text, encoding, characters, segments) => {
    expect(measureSms(text)).toEqual({ encoding, characters, segments })
  })
})

describe.each(anyStore)('The text of an SMS, on $store', ({ open }) => {
  let hub: TestHub
  const known = new Map<ProofKind, ProofContent>()
  const told = (kind: ProofKind, change: Partial<ProofContent> = {}): ProofContent => {
    const one = known.get(kind)
    if (!one) throw new Error(`No request has the step ${kind}`)
    return { ...one, ...change }
  }

  beforeAll(async () => {
    hub = await startHub(await open())
    await upsertService(hub.database, town.organisation, wholeService)
    for (const kind of proofKinds)
      known.set(kind, await toldOf(hub, await receivesStep(hub, `S-${kind}`, steps[kind])))
  })
  afterAll(() => hub.close())

  describe.each(usagerLocales)('in %s', (locale) => {
    it.each(proofKinds)('fits into three parts when it is %s', (kind) => {
      const one = told(kind, { locale })
      const sms = writeSms(one)
      expect(sms).not.toMatch(/\{\w+\}|undefined|[\u2066-\u2069]/)
      expect(sms.split('\n')[0]).toContain(town.name)
      expect(sms.split('\n').at(-1)).toBe(one.page)
      expect(measureSms(sms).segments).toBeLessThanOrEqual(3)
    })
  })

  it('says who writes, what happened, the date and where to read more', () => {
    expect(writeSms(told('promised')).split('\n')).toEqual([
      'Commune de Bourg : Date annoncée',
      'Passeport - Référence S-promised',
      'Votre rendez-vous : mardi 8 décembre, entre 9 h et 9 h 30',
      'Où : Mairie de Bourg, guichet 3',
      'Date annoncée avant : au plus tard mardi 15 décembre',
      told('promised').page,
    ])
  })

  it('lays a line in Arabic out from the right, though it begins with a French name', () => {
    const lines = writeSms(told('promised', { locale: 'ar' })).split('\n')
    expect(lines[0]).toBe(`\u200f${town.name}: تم إعلان التاريخ`)
    expect(lines.at(-1)).toBe(told('promised').page)
    expect(writeSms(told('promised'))).not.toContain('\u200f')
  })

  it('takes plain signs where that spares half of it, and touches no accent', () => {
    const text = { fr: 'L’œuvre « exposée »… est arrivée – à voir', en: 'It is here' }
    const message = told('message')
    const name = { fr: 'Musée', en: 'Museum' }
    const sms = writeSms({
      ...message,
      proof: { ...message.proof, text } as ProofContent['proof'],
      service: { ...message.service, name },
      promises: [],
    })
    expect(sms).toContain('L\'oeuvre "exposée"... est arrivée - à voir')
    expect(measureSms(sms).encoding).toBe('GSM-7')
    const circumflex = { fr: 'L’œuvre est prête…', en: 'It is ready' }
    expect(
      writeSms({
        ...message,
        proof: { ...message.proof, text: circumflex } as ProofContent['proof'],
      }),
    ).toContain('L’œuvre est prête…')
  })

  it('keeps what is asked longer than what it is for, and when longest', () => {
    const one = told('waiting_usager')
    const long = 'Une pièce '.repeat(28).trim()
    const sms = writeSms({
      ...one,
      proofs: one.proofs.map((proof) =>
        proof.kind === 'waiting_usager' ? { ...proof, missing: { fr: long, en: long } } : proof,
      ),
    })
    expect(sms).toContain('au plus tard jeudi 3 décembre')
    expect(sms).not.toContain(long)
  })

  it('says in whole who writes, what happened and where, however long names are', () => {
    const anything = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
    const one = told('done')
    fc.assert(
      fc.property(anything, anything, (organisation, title) => {
        const steps = [{ proof: 'done' as const, title: { fr: title, en: title } }]
        const sms = writeSms({ ...one, organisation, service: { ...one.service, steps } })
        expect(measureSms(sms).segments).toBeLessThanOrEqual(3)
        expect(sms.endsWith(`\n${one.page}`)).toBe(true)
        expect(sms.isWellFormed()).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
