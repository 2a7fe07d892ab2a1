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
    it.each(proofKinds)('fits into two parts when it is %s', (kind) => {
      const one = told(kind, { locale })
      const sms = writeSms(one)
      expect(sms).not.toMatch(/\{\w+\}|undefined|[\u2066-\u2069]/)
      expect(sms.split('\n').at(-1)).toBe(one.page)
      expect(measureSms(sms).segments).toBeLessThanOrEqual(2)
    })
  })

  it('says who writes, the appointment, what for, where, and has one link', () => {
    expect(writeSms(told('promised')).split('\n')).toEqual([
      'Commune de Bourg',
      'Votre rendez-vous : mardi 8 décembre, entre 9 h et 9 h 30',
      'Passeport',
      'Où : Mairie de...',
      told('promised').page,
    ])
  })

  it('says who comes, around when, what for, and a number to call', () => {
    const one = told('on_the_way', { about: 'Lampadaire, 12 rue des Lilas' })
    expect(writeSms(one).split('\n')).toEqual([
      'Commune de Bourg',
      'Awa et Paul en route, vers 14 h 30',
      'Lampadaire, 12 rue des Lilas',
      '01 99 00 12 34',
      one.page,
    ])
  })

  it('promises no time that has passed', () => {
    const now = new Date('2026-11-24T13:31:00Z')
    expect(writeSms(told('on_the_way', { now })).split('\n')[1]).toBe('Awa et Paul en route')
  })

  it('says the day of an arrival that is not today', () => {
    const now = new Date('2026-11-23T09:00:00Z')
    expect(writeSms(told('on_the_way', { now })).split('\n').slice(1, 3)).toEqual([
      'Awa et Paul en route',
      'Arrivée prévue mardi 24 novembre à 14 h 30',
    ])
  })

  it('names who has arrived, where a step before named them', () => {
    const one = told('arrived')
    expect(writeSms(one).split('\n')[1]).toBe('Sur place')
    const { proof } = told('on_the_way')
    const named = { ...one, proofs: [{ ...proof, id: 'before' }, ...one.proofs] }
    expect(writeSms(named).split('\n')[1]).toBe('Awa et Paul sur place')
  })

  it('apologises first, and says why', () => {
    expect(writeSms(told('late')).split('\n').slice(1, 4)).toEqual([
      'Désolés du retard.',
      "L'imprimerie a pris du...",
      'Demande traitée au plus tard mardi 22 décembre',
    ])
  })

  it('never says how a request ended: it is read over a shoulder', () => {
    const one = told('decided')
    const proof = { ...one.proof, outcome: 'refused' } as ProofContent['proof']
    expect(writeSms({ ...one, proof })).not.toContain('refusée')
  })

  it('lays a line in Arabic out from the right, though it begins with a French name', () => {
    const lines = writeSms(told('on_the_way', { locale: 'ar' })).split('\n')
    expect(lines[1]).toMatch(/^\u200fAwa et Paul /)
    expect(lines.at(-1)).toBe(told('on_the_way').page)
    expect(writeSms(told('on_the_way'))).not.toContain('\u200f')
  })

  it.each([
    ['typographic signs', 'L’œuvre « exposée »… – à voir', 'L\'oeuvre "exposée"... - à voir'],
    ['an accent that GSM-7 lacks, where that spares a part', 'Votre hôtel', 'Votre hotel'],
    ['nothing where UCS-2 is needed anyway', '🙂 hôtel « exposé »', '🙂 hôtel « exposé »'],
  ])('takes plain signs instead of %s', (_, text, sent) => {
    const message = told('message')
    const proof = { ...message.proof, text: { fr: text, en: text } } as ProofContent['proof']
    expect(writeSms({ ...message, proof, promises: [] }).split('\n')[1]).toBe(sent)
  })

  it('keeps the letters of Turkish', () => {
    const sms = writeSms(told('promised', { locale: 'tr' }))
    expect(sms).toContain('Randevunuz: 8 Aralık Salı')
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
    expect(sms).toContain('Au plus tard jeudi 3 décembre')
    expect(sms).not.toContain(long)
  })

  it('says who writes, what happened and where, however long names are', () => {
    const anything = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
    const one = told('done')
    fc.assert(
      fc.property(anything, anything, (organisation, title) => {
        const steps = [{ proof: 'done' as const, title: { fr: title, en: title } }]
        const identity = { ...one.identity, name: organisation }
        const sms = writeSms({ ...one, identity, service: { ...one.service, steps } })
        expect(measureSms(sms).segments).toBeLessThanOrEqual(2)
        expect(sms.endsWith(`\n${one.page}`)).toBe(true)
        expect(sms.isWellFormed()).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
