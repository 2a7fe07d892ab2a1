import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { publik } from '../../../../../hub/integrations/connectors/publik.ts'
import {
  readSecrets,
  readSourceSettings,
  SourceRefused,
} from '../../../../../hub/integrations/sources/read-settings.ts'
import { loadUrl, trackingCode, written } from '../../../../fakes/sources/publik-filing.ts'
import { camille, pothole, publikForEach, readPublik } from '../../../../world/publik.ts'
import { gather } from '../../../../world/source.ts'

const town = publikForEach()

describe('Publik', () => {
  it('is read of how far a request has got and whose it is', async () => {
    const filed = { ...pothole, changed: '2026-01-03T08:00:00Z', since: '2026-01-03T07:30:00Z' }
    const double = await town({
      filed: [{ ...filed, account: camille.uuid, channel: 'phone', status: 'À l’étude' }],
      persons: [camille],
    })
    expect(await gather(readPublik(double).changed(null))).toEqual([
      {
        id: 'voirie/345',
        reference: '12-345',
        group: 'voirie',
        received: new Date('2026-01-02T02:04:05Z'),
        changed: new Date('2026-01-03T08:00:00Z'),
        since: new Date('2026-01-03T07:30:00Z'),
        status: 'À l’étude',
        isFinal: false,
        state: 'in_progress',
        usagers: [{ email: camille.email, account: camille.uuid }],
        channel: 'telephone',
        link: `${double.url}/backoffice/management/voirie/345/`,
      },
    ])
  })

  it('is asked for no more than that: forms, histories and roles do not travel', async () => {
    const double = await town({ filed: [pothole] })
    await gather(readPublik(double).changed(null))
    const asked = double.asked.flatMap(({ query }) => [...query.keys()])
    expect(asked.filter((name) => name.startsWith('include-')).sort()).toEqual([
      'include-submission',
      'include-user',
      'include-workflow',
    ])
    expect(asked).not.toContain('full')
  })

  it('gives away neither what was written nor what opens a request without a key', async () => {
    const persons = [camille]
    const filed = [{ ...pothole, account: camille.uuid }]
    const reader = readPublik(await town({ filed, persons }), { email_field: 'courriel' })
    const records = [
      await gather(reader.changed(null)),
      await gather(reader.find?.({ kind: 'account', value: camille.uuid })),
      await reader.one('voirie/345'),
    ]
    const said = JSON.stringify(records)
    expect(said).toContain(camille.email)
    for (const secret of [trackingCode, loadUrl, written, 'signature', 'Camille Martin'])
      expect(said).not.toContain(secret)
  })

  it('says the state that usagers are shown, not the one that agents see', async () => {
    const filed = [{ ...pothole, status: 'En cours', realStatus: 'Suspicion de fraude' }]
    const [record] = await gather(readPublik(await town({ filed })).changed(null))
    expect(record?.status).toBe('En cours')
    expect(JSON.stringify(record)).not.toContain('fraude')
  })

  it('says by itself which states are final: their names do not', async () => {
    const filed = [
      { ...pothole, number: 1, status: 'Terminé', isEnd: false },
      { ...pothole, number: 2, status: 'Nouveau', isEnd: true },
      { ...pothole, number: 3, status: null },
    ]
    const records = await gather(readPublik(await town({ filed })).changed(null))
    expect(records.map(({ state, isFinal }) => [state, isFinal])).toEqual([
      ['in_progress', false],
      ['closed', true],
      ['received', false],
    ])
  })

  it.each([
    ['web', 'web'],
    ['mail', 'post'],
    ['fax', 'post'],
    ['email', 'email'],
    ['phone', 'telephone'],
    ['counter', 'counter'],
    ['social-network', 'web'],
    ['pigeon', undefined],
    ['toString', undefined],
  ])('knows how a request came: %s', async (channel, known) => {
    const filed = [{ ...pothole, channel }]
    const [record] = await gather(readPublik(await town({ filed })).changed(null))
    expect(record?.channel).toBe(known)
  })

  it('tells a usager without an account by the fields that are named', async () => {
    const fields = { courriel: 'Noa@Example.test', tel: '06 12 34 56 78' }
    const double = await town({
      filed: [
        { ...pothole, number: 1, fields },
        { ...pothole, number: 2, fields, account: camille.uuid },
        { ...pothole, number: 3, fields: { courriel: { raw: 1 }, tel: ' ' } },
      ],
      persons: [camille],
    })
    const settings = { email_field: 'courriel', phone_field: 'tel' }
    const records = await gather(readPublik(double, settings).changed(null))
    expect(records.map(({ usagers }) => usagers)).toEqual([
      [{ email: 'Noa@Example.test', phone: '06 12 34 56 78' }],
      [{ email: camille.email, account: camille.uuid }],
      [],
    ])
    const without = await gather(readPublik(double).changed(null))
    expect(without[0]?.usagers).toEqual([])
  })

  it('forgets whose a request is once it is anonymised', async () => {
    const filed = [{ ...pothole, account: camille.uuid, isAnonymised: true }]
    const double = await town({ filed, persons: [camille] })
    expect(await gather(readPublik(double).changed(null))).toEqual([])
    expect(await readPublik(double).one('voirie/345')).toBe('gone')
  })

  it('is declared as its page says', () => {
    const [, page = ''] = readFileSync('docs/operate/connectors.md', 'utf8').split('## Publik')
    const [settings, secrets] = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) =>
      JSON.parse(json),
    )
    expect(readSourceSettings([publik], settings).settings).toMatchObject({ every: 120 })
    expect(readSecrets(publik, secrets)).toMatchObject({ orig: 'parvis' })
    for (const wrong of [{ forms: [] }, { forms: ['../users'] }, { email_field: 'a b' }])
      expect(() => readSourceSettings([publik], { ...settings, ...wrong })).toThrow(SourceRefused)
  })
})
