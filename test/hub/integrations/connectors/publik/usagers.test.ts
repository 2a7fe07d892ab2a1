import { describe, expect, it } from 'vitest'
import { findAt } from '../../../../../hub/integrations/sources/find-at.ts'
import {
  camille,
  formsNamed,
  key,
  keyWithRoles,
  many,
  pothole,
  publikForEach,
  readPublik,
} from '../../../../world/publik.ts'
import { faultOf, gather } from '../../../../world/source.ts'

const town = publikForEach()

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id)

describe('The requests of a usager in Publik', () => {
  const hers = { ...pothole, account: camille.uuid }
  const find = (
    reader: ReturnType<typeof readPublik>,
    kind: 'email' | 'phone' | 'account' | 'reference',
    value: string,
  ) => findAt(reader, { kind, value }, 'publik').then((found) => ids(found ?? []))

  it('are found by their account, in every form that is read, open or done', async () => {
    const forms = formsNamed('voirie', 'proprete', 'secret')
    const filed = [
      { ...hers, isEnd: true },
      { ...hers, form: 'proprete' },
      { ...hers, form: 'secret' },
      { ...pothole, number: 346 },
    ]
    const double = await town({ forms, filed, persons: [camille] })
    const services = { voirie: 'voirie', proprete: 'proprete' }
    for (const secrets of [key, keyWithRoles])
      expect(
        await find(readPublik(double, { services }, secrets), 'account', camille.uuid),
      ).toEqual(['voirie/345', 'proprete/345'])
    expect(double.asked.some(({ path }) => path.includes('secret'))).toBe(false)
  })

  it('are found by an address that is exactly theirs, however it is written, in each account of it', async () => {
    const other = { uuid: 'ffff'.repeat(8), email: 'Camille.Martin@Example.test' }
    const near = { uuid: 'eeee'.repeat(8), email: 'xcamille.martin@example.test' }
    const filed = [
      hers,
      { ...pothole, number: 2, account: other.uuid },
      { ...pothole, number: 3, account: near.uuid },
    ]
    const double = await town({ filed, persons: [near, camille, other] })
    expect(await find(readPublik(double), 'email', camille.email)).toEqual([
      'voirie/345',
      'voirie/2',
    ])
    expect(await find(readPublik(double), 'email', 'nobody@example.test')).toEqual([])
  })

  it('are found by a telephone of their account, which was worked out', async () => {
    const persons = [
      { ...camille, mobile: '06 12 34 56 78' },
      { uuid: 'dddd'.repeat(8), phone: '+33712345678' },
    ]
    const filed = [hers, { ...pothole, number: 2, account: 'dddd'.repeat(8) }]
    const reader = readPublik(await town({ filed, persons }))
    const found = await findAt(reader, { kind: 'phone', value: '+33612345678' }, 'publik')
    expect(found?.map(({ id, usagers }) => [id, usagers])).toEqual([
      [
        'voirie/345',
        [{ email: camille.email, account: camille.uuid, phone: '+33612345678', derived: true }],
      ],
    ])
  })

  it('are found by their reference, whatever its form', async () => {
    const forms = formsNamed('proprete', 'voirie')
    const filed = [pothole, { ...pothole, form: 'proprete', id: 'P-7' }]
    const double = await town({ forms, filed })
    const reader = readPublik(double, { services: { '*': 'mairie' } })
    expect(await find(reader, 'reference', '12-345')).toEqual(['voirie/345'])
    expect(await find(reader, 'reference', 'P-7')).toEqual(['proprete/P-7'])
    expect(await find(reader, 'reference', '12-34')).toEqual([])
  })

  it('are found though the list of all forms says that they cannot be read', async () => {
    const filed = [
      ...many('proprete', 200, { account: camille.uuid, isOfOthers: true }),
      ...many('voirie', 3, { account: camille.uuid }),
    ]
    const forms = new Map([
      ['proprete', { isOfOthers: true }],
      ['voirie', {}],
    ])
    const double = await town({ forms, filed, persons: [camille] })
    expect(await find(readPublik(double, {}, keyWithRoles), 'account', camille.uuid)).toEqual([
      'voirie/1',
      'voirie/2',
      'voirie/3',
    ])
    // The very next page of those that may be seen is empty: each is marked as if it could not be.
    expect(double.asked.filter(({ path }) => path === '/api/forms/')).toHaveLength(3)
  })

  it('are found behind a page from which confidential ones were left out', async () => {
    const filed = [
      ...many('violences', 150, { account: camille.uuid }),
      ...many('voirie', 60, { account: camille.uuid }),
    ]
    const forms = new Map([
      ['violences', { isConfidential: true }],
      ['voirie', {}],
      ['last', {}],
    ])
    filed.push({ ...hers, form: 'last' })
    const double = await town({ forms, filed, persons: [camille] })
    const found = await find(
      readPublik(double, { services: { '*': 'mairie' } }),
      'account',
      camille.uuid,
    )
    expect(found).toHaveLength(61)
    expect(found).toContain('last/345')
  })

  it('are not told where the key may not see their form: neither that they are there', async () => {
    const forms = new Map([
      ['voirie', {}],
      ['violences', { isOfOthers: true }],
    ])
    const filed = [hers, { ...hers, form: 'violences' }]
    const double = await town({ forms, filed, persons: [camille] })
    const reader = readPublik(double, { services: { '*': 'mairie' } }, keyWithRoles)
    expect(await find(reader, 'account', camille.uuid)).toEqual(['voirie/345'])
  })

  it('are a fault for a key whose roles may not look for persons', async () => {
    const double = await town({ filed: [hers], persons: [camille] })
    const reader = readPublik(double, {}, keyWithRoles)
    for (const [kind, value] of [
      ['email', camille.email],
      ['phone', '+33612345678'],
    ] as const)
      expect(await faultOf(find(reader, kind, value))).toEqual({ why: 'refused', status: 403 })
  })

  it('are not looked for by who they are where the settings say that the key has roles', async () => {
    const double = await town({ filed: [hers], persons: [camille] })
    const reader = readPublik(double, { key_has_roles: true }, keyWithRoles)
    expect(reader.groups).toBeUndefined()
    expect(await findAt(reader, { kind: 'email', value: camille.email }, 'publik')).toBeNull()
    expect(await findAt(reader, { kind: 'phone', value: '+33612345678' }, 'publik')).toBeNull()
    expect(await find(reader, 'account', camille.uuid)).toEqual(['voirie/345'])
    expect(await find(reader, 'reference', '12-345')).toEqual(['voirie/345'])
  })

  it('are a fault where their account has no id to be asked for by', async () => {
    const double = await town({ persons: [{ email: camille.email }] })
    expect(await faultOf(find(readPublik(double), 'email', camille.email))).toMatchObject({
      why: 'unexpected',
    })
  })

  it('are a fault where more persons resemble an address than are looked at', async () => {
    const persons = Array.from({ length: 130 }, (_, one) => ({
      uuid: String(one).padStart(32, '0'),
      email: `${one}camille.martin@example.test`,
    }))
    const double = await town({ persons: [...persons, camille] })
    expect(await faultOf(find(readPublik(double), 'email', camille.email))).toEqual({
      why: 'not_asked_for',
    })
    expect(double.asked[0]?.query.get('limit')).toBe('100')
  })

  it('are not those of the caller, whom Publik means by a word', async () => {
    const double = await town({ filed: [hers], persons: [camille] })
    expect(
      await gather(readPublik(double).find?.({ kind: 'account', value: '__current__' })),
    ).toEqual([])
    expect(double.asked).toEqual([])
  })

  it('are not believed when a stranger’s is among them', async () => {
    const double = await town({ filed: [hers, { ...pothole, number: 2 }], persons: [camille] })
    double.instead = ({ query }) => {
      if (query.has('filter-user-uuid')) for (const one of double.filed) one.account = camille.uuid
      return null
    }
    expect(await find(readPublik(double), 'account', camille.uuid)).toHaveLength(2)
    const strangers = [{ id: 2, display_id: '12-2', receipt_time: '2026-01-02T03:04:05' }]
    double.instead = ({ path }) =>
      path.endsWith('/list') ? { status: 200, content: strangers } : null
    expect(await faultOf(find(readPublik(double), 'account', camille.uuid))).toEqual({
      why: 'not_asked_for',
    })
  })
})
