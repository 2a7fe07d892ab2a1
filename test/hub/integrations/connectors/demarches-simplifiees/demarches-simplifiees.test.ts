import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { demarchesSimplifiees } from '../../../../../hub/integrations/connectors/demarches-simplifiees.ts'
import {
  readSourceSettings,
  SourceRefused,
} from '../../../../../hub/integrations/sources/read-settings.ts'
import { at, openTown, parking, type Town } from '../../../../world/demarches.ts'
import { faultOf, gather } from '../../../../world/source.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.double.close())

describe('The record of a dossier', () => {
  it('is how far it has got and whose it is', async () => {
    town.file(1001)
    expect(await town.readOne()).toEqual({
      id: '1001',
      reference: '1001',
      group: '8421',
      received: at('08:00:00'),
      changed: at('09:00:00'),
      status: 'en_construction',
      isFinal: false,
      state: 'received',
      usagers: [{ email: 'usager1001@example.org', name: 'MARTIN', birth_date: '1980-02-03' }],
      link: `${town.double.url}/procedures/8421/dossiers/1001`,
    })
  })

  it('is nothing that was written in it, and no address that opens it', async () => {
    town.file(1001, { state: 'accepte' })
    const record = await town.readOne()
    await town.reader().one('1001')
    expect(JSON.stringify(record)).not.toMatch(/SECRET/)
    expect(town.queries().join()).not.toMatch(
      /champs|annotations|messages|avis|pdf|geojson|attestation|motivation|prenom|instructeur/i,
    )
  })

  it('is nothing more when the source says more than it was asked', async () => {
    town.file(1001)
    const [asked] = await gather(town.reader().changed(null))
    const told = {
      number: 1001,
      state: 'en_construction',
      dateDepot: '2026-11-20T09:00:00+01:00',
      dateDerniereModification: '2026-11-20T10:00:00+01:00',
      usager: { id: 'VXNlci0x', email: 'usager1001@example.org', telephone: 'SECRET' },
      demandeur: { nom: 'MARTIN', dateDeNaissance: '1980-02-03', prenom: 'SECRET' },
      demarche: { number: parking },
      champs: [{ stringValue: 'SECRET' }],
      pdf: { url: 'https://files.example/SECRET' },
    }
    town.says({ data: { dossier: told } })
    expect(await town.reader().one('1001')).toEqual(asked)
  })

  it.each([
    ['a service has not opened', 'en_construction', 'received', false, undefined],
    ['is being examined', 'en_instruction', 'in_progress', false, undefined],
    ['was accepted', 'accepte', 'decided', true, 'granted'],
    ['was refused', 'refuse', 'decided', true, 'refused'],
    ['was closed without an answer', 'sans_suite', 'decided', true, null],
  ] as const)('says how far one that %s has got', async (_, state, meant, isFinal, outcome) => {
    town.file(1001, { state })
    const record = await town.readOne()
    expect(record).toMatchObject({ status: state, state: meant, isFinal })
    expect(record.outcome).toBe(outcome)
  })

  it('says that a correction is waited for, and since when', async () => {
    town.file(1001, { said: { dateDerniereCorrectionEnAttente: '2026-11-20T11:30:00+01:00' } })
    const record = await town.readOne()
    expect(record).toMatchObject({ state: 'waiting_usager', status: 'a_corriger', isFinal: false })
    expect(record.since).toEqual(at('10:30:00'))
  })

  it('is no longer waited for by a service that examines it all the same', async () => {
    const dateDerniereCorrectionEnAttente = '2026-11-20T11:30:00+01:00'
    town.file(1001, { state: 'en_instruction', said: { dateDerniereCorrectionEnAttente } })
    expect(await town.readOne()).toMatchObject({ state: 'in_progress' })
  })

  it('knows since when it is examined or decided, and nothing of the kind of one put right', async () => {
    const dates = {
      datePassageEnInstruction: '2026-11-12T10:00:00+01:00',
      dateTraitement: '2026-11-18T10:00:00+01:00',
    }
    town.file(1001, { said: dates, updated: at('09:00:01') })
    town.file(1002, { said: dates, updated: at('09:00:02'), state: 'en_instruction' })
    town.file(1003, { said: dates, updated: at('09:00:03'), state: 'refuse' })
    const since = (await gather(town.reader().changed(null))).map((record) => record.since)
    expect(since).toEqual([
      undefined,
      new Date('2026-11-12T09:00:00Z'),
      new Date('2026-11-18T09:00:00Z'),
    ])
  })

  it('reads dates by their own offset, wherever the clocks of the town are', async () => {
    town.file(1001, { said: { dateDepot: '2026-07-14T22:30:00-04:00' } })
    const { received } = await town.readOne()
    expect(received).toEqual(new Date('2026-07-15T02:30:00Z'))
  })

  it('promises the day on which silence becomes an answer, to its last second there', async () => {
    const said = { datePrevisionnelleDecisionSVASVR: '2026-12-31' }
    town.file(1001, { state: 'en_instruction', said })
    const by = new Date('2026-12-31T22:59:59Z')
    expect((await town.readOne()).promise).toEqual({ by, basis: 'law' })
    const [overseas] = await gather(
      town.reader([parking], { zone: 'Indian/Reunion' }).changed(null),
    )
    expect(overseas?.promise?.by).toEqual(new Date('2026-12-31T19:59:59Z'))
  })

  it('is not believed in a state that nobody described', async () => {
    town.file(1001, { said: { state: 'en_appel' } })
    expect(await faultOf(town.readOne())).toEqual({
      why: 'unexpected',
      path: '/demarche/list/nodes/0/state',
    })
  })
})

describe('Whose a dossier is', () => {
  const person = { __typename: 'PersonnePhysique', id: 'x', nom: 'PETIT', prenom: 'Ana' }
  const filer = { id: 'VXNlci03', email: 'sociale@ccas.example' }

  it('is nobody’s when the account was deleted, though its address is still displayed', async () => {
    town.file(1001, { said: { usager: { id: '<deleted>', email: 'gone@example.org' } } })
    expect((await town.readOne()).usagers).toEqual([])
  })

  it('is the beneficiary’s, never that of the person who filed it for them', async () => {
    const demandeur = { ...person, dateDeNaissance: '1941-05-06', email: 'ana@example.org' }
    town.file(1001, { said: { deposeParUnTiers: true, usager: filer, demandeur } })
    const { usagers } = await town.readOne()
    expect(usagers).toEqual([{ email: 'ana@example.org', name: 'PETIT', birth_date: '1941-05-06' }])
  })

  it.each([
    ['gave no address', null],
    ['is reached at the address of who filed it', 'sociale@ccas.example'],
    ['is reached there under another spelling', ' Sociale+Petit@CCAS.example'],
  ])('is nobody’s when the beneficiary %s', async (_, email) => {
    const said = { deposeParUnTiers: true, usager: filer, demandeur: { ...person, email } }
    town.file(1001, { said })
    expect((await town.readOne()).usagers).toEqual([])
  })

  it('is the account’s that filed it for a company', async () => {
    const demandeur = { __typename: 'PersonneMorale', id: 'x', siret: '13002526500013' }
    town.file(1001, { said: { deposeParUnTiers: null, demandeur } })
    expect((await town.readOne()).usagers).toEqual([{ email: 'usager1001@example.org' }])
  })

  it.each(['12041-05-06', 'inconnue', ''])(
    'is told apart by no birth date such as “%s”, and is read all the same',
    async (dateDeNaissance) => {
      town.file(1001, { said: { demandeur: { ...person, dateDeNaissance } } })
      const { usagers } = await town.readOne()
      expect(usagers).toEqual([{ email: 'usager1001@example.org', name: 'PETIT' }])
    },
  )
})

describe('Its settings', () => {
  const settings = (demarches: unknown) => () =>
    readSourceSettings([demarchesSimplifiees], {
      connector: 'demarches-simplifiees',
      url: 'https://demarche.numerique.gouv.fr',
      services: { '8421': 'stationnement' },
      demarches,
    })

  it.each([[[]], [undefined], [['8421']], [[0]], [[2 ** 31]], [[1.5]]])(
    'name at least one démarche, by its number: not %j',
    (demarches) => {
      expect(settings(demarches)).toThrow(SourceRefused)
    },
  )

  it('are those of every source besides', () => {
    expect(settings([8421])).not.toThrow()
  })

  it('ask less often than the system allows', () => {
    expect(demarchesSimplifiees.perMinute).toBeLessThan(400)
  })
})
