import { describe, expect, it } from 'vitest'
import type { Service } from '#shared/contract/catalogue/service.ts'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import type { ProofContent } from '../../../../../hub/requests/delivery/channels/proof-content.ts'
import { measureSms } from '../../../../../hub/requests/delivery/letter/sms-length.ts'
import { writeSms } from '../../../../../hub/requests/delivery/letter/write-sms.ts'
import { lives } from '../../../../fakes/lives.ts'
import { type Lived, type Moment, moments, tellLife } from '../../../../fakes/request-life.ts'

/** Languages whose letters GSM-7 holds, but for some accents. */
const latin = usagerLocales.filter((locale) => !['ar', 'uk', 'tr'].includes(locale))

/** Messages that cost one part. */
const short: readonly Moment[] = ['promised', 'on the way', 'arrived', 'late', 'waiting', 'done']

const [street] = lives as [Lived]
const { phone: _, ...reachless } = street.service.contact
const named = (service: Partial<Service>, change: Partial<Lived> = {}): Lived => ({
  ...street,
  ...change,
  service: { ...street.service, ...service },
})

/** What the messages are about, and how the organisation shows itself. */
const cases: Readonly<Record<string, [Lived, change?: (told: ProofContent) => object]>> = {
  'a street lamp': [street],
  'a birth certificate': [lives[1] ?? street],
  'a place in a nursery': [lives[2] ?? street],
  'a town with a long name': [
    street,
    ({ identity }) => ({
      identity: { ...identity, name: 'Communauté d’agglomération de Saint-Quentin-en-Yvelines' },
      publicUrl: 'https://demarches.saint-quentin-en-yvelines.fr',
      page: 'https://demarches.saint-quentin-en-yvelines.fr/suivi/S-7K3M-9QRT-A0BC-DEFG',
    }),
  ],
  'a service with a long name, of which nothing else is said': [
    named(
      {
        name: {
          fr: 'Inscription à la restauration scolaire, à l’accueil périscolaire et à l’étude du soir',
          en: 'School meals, after-school care and evening study',
        },
      },
      { about: null },
    ),
  ],
  'a service without a number': [
    named({ contact: reachless }),
    ({ identity }) => ({ identity: { ...identity, contact: null } }),
  ],
  'something said in 120 characters': [
    named(
      {},
      {
        about: 'Le lampadaire clignote depuis une semaine devant l’entrée de l’école, '.padEnd(
          120,
          'à côté du parc ',
        ),
      },
    ),
  ],
  'a team with a long name': [
    named({}, { team: 'Équipe de l’éclairage public et des feux tricolores, secteur Nord, nuit' }),
  ],
}

describe.each(Object.entries(cases))('An SMS about %s', (_, [lived, change = () => ({})]) => {
  describe.each(usagerLocales)('in %s', (locale) => {
    const life = tellLife(lived, locale)
    const tell = (moment: Moment) => ({ ...life[moment], ...change(life[moment]) })

    it.each(moments)('is short, and has one link, when it is %s', (moment) => {
      const told = tell(moment)
      const sms = writeSms(told)
      const isShort = latin.includes(locale) && short.includes(moment)
      expect(measureSms(sms).segments, sms).toBeLessThanOrEqual(isShort ? 1 : 2)
      expect(sms.match(/https?:\S+/g)).toEqual([told.page])
      expect(sms).not.toMatch(/\{\w+\}|undefined|^\s*$|\n\n|[.,:]\s*[,:]|(?<!\.)\.\.(?!\.)/m)
      expect(sms).not.toContain('V-2026-0142')
      // What is cancelled leaves no room for words cut to a few letters.
      const cut = /^.{1,15}(…|\.\.\.)$/mu
      if (moment === 'withdrawn') expect(sms.slice(sms.indexOf('\n') + 1)).not.toMatch(cut)
    })

    it('keeps the hour of an arrival and the number, whatever is long', () => {
      const told = tell('on the way')
      const sms = writeSms(told)
      expect(sms).toMatch(/18(:| h )02/)
      if (told.service.contact.phone) expect(sms).toMatch(/^01\s99\s00\s20\s\d\d$/mu)
    })
  })
})
