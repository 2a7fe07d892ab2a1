import { describe, expect, it } from 'vitest'
import {
  formsNamed,
  keyWithRoles,
  many,
  pothole,
  publikForEach,
  readPublik,
} from '../../../../world/publik.ts'
import { faultOf, gather } from '../../../../world/source.ts'

const town = publikForEach()

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id)

describe('The list of changes in Publik', () => {
  it('is read to its end, each request once, first what changed first', async () => {
    const filed = many('voirie', 250).reverse()
    const records = await gather(readPublik(await town({ filed })).changed(null))
    expect(ids(records)).toEqual(many('voirie', 250).map(({ number }) => `voirie/${number}`))
  })

  it('is read from a moment on, to the second', async () => {
    const double = await town({ filed: many('voirie', 5) })
    const since = new Date('2026-01-05T08:03:00Z')
    const records = await gather(readPublik(double).changed(since))
    expect(ids(records)).toEqual(['voirie/4', 'voirie/5'])
    expect(double.asked[0]?.query.get('filter-start-mtime-value')).toBe('2026-01-05 09:03:00')
  })

  it('comes in one order from several forms', async () => {
    const filed = [...many('voirie', 230), ...many('proprete', 150), ...many('arbres', 3)]
    const forms = formsNamed('voirie', 'proprete', 'arbres')
    const services = { voirie: 'voirie', proprete: 'proprete', arbres: 'arbres' }
    const records = await gather(
      readPublik(await town({ filed, forms }), { services }).changed(null),
    )
    const changes = records.map(({ changed }) => changed.getTime())
    expect(changes).toEqual([...changes].sort((one, other) => one - other))
    expect(new Set(ids(records)).size).toBe(383)
    expect(records.length).toBe(383)
  })

  it('is not missed when a request changes while it is read', async () => {
    const filed = many('voirie', 150)
    const double = await town({ filed })
    double.instead = ({ query }) => {
      // The first changes again, once the first page was read.
      if (query.has('filter-start-mtime') && filed[0]) filed[0].changed = '2026-02-01T08:00:00Z'
      return null
    }
    const records = await gather(readPublik(double).changed(null))
    expect(new Set(ids(records)).size).toBe(150)
    expect(records.at(-1)).toMatchObject({ id: 'voirie/1', changed: new Date('2026-02-01T08:00Z') })
  })

  it('is read whole where more changed in one second than a page holds', async () => {
    const filed = many('voirie', 260, { changed: '2026-02-01T08:00:00Z' })
    const records = await gather(readPublik(await town({ filed })).changed(null))
    expect(new Set(ids(records)).size).toBe(260)
  })

  it('is not believed of a Publik that left out the moment without a word', async () => {
    const double = await town({ filed: many('voirie', 5), isDaysOnly: true })
    const reading = gather(readPublik(double).changed(new Date('2026-01-05T08:03:00Z')))
    expect(await faultOf(reading)).toEqual({ why: 'not_asked_for' })
  })

  it('is asked of the forms that services are told of, and of no other', async () => {
    const forms = formsNamed('voirie', 'secret')
    const double = await town({ forms, filed: [pothole, { ...pothole, form: 'secret' }] })
    expect(ids(await gather(readPublik(double).changed(null)))).toEqual(['voirie/345'])
    expect(double.asked.map(({ path }) => path)).toEqual(['/api/forms/voirie/list'])
  })

  it('is asked of all forms where the settings say so, even of those that are closed', async () => {
    const forms = new Map([
      ['voirie', {}],
      ['piscine', { isDisabled: true }],
    ])
    const double = await town({ forms, filed: [pothole, { ...pothole, form: 'piscine' }] })
    const everything = readPublik(double, { services: { '*': 'mairie' } })
    expect(ids(await gather(everything.changed(null))).sort()).toEqual([
      'piscine/345',
      'voirie/345',
    ])
    expect(await everything.groups?.()).toEqual(['voirie', 'piscine'])
    const chosen = readPublik(double, { services: { '*': 'mairie' }, forms: ['piscine'] })
    expect(ids(await gather(chosen.changed(null)))).toEqual(['piscine/345'])
  })

  it('is a fault where a form is not known: it says nothing of its requests', async () => {
    const reader = readPublik(await town(), { services: { voirei: 'voirie' } })
    expect(await faultOf(gather(reader.changed(null)))).toEqual({ why: 'failed', status: 404 })
  })

  it('is a fault where the roles of the key do not see a form', async () => {
    const double = await town({ forms: new Map([['voirie', { isOfOthers: true }]]) })
    const reading = gather(readPublik(double, {}, keyWithRoles).changed(null))
    expect(await faultOf(reading)).toEqual({ why: 'refused', status: 403 })
  })

  it('is shown to no agent where the settings say that a form is confidential', async () => {
    const forms = formsNamed('voirie', 'violences')
    const filed = [pothole, { ...pothole, form: 'violences' }]
    const settings = { services: { '*': 'mairie' }, confidential_forms: ['violences'] }
    const records = await gather(readPublik(await town({ forms, filed }), settings).changed(null))
    expect(records.map(({ group, confidential }) => [group, confidential])).toEqual([
      ['voirie', undefined],
      ['violences', true],
    ])
  })
})
