import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { upsertOrganisation } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { run } from '../../../../hub/cli.ts'
import { migrate } from '../../../../hub/migrations/migrate.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { openEmbedded } from '../../../../hub/platform/database/embedded.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { declareTown } from '../../../world/declare-town.ts'
import { startHub } from '../../../world/hub.ts'
import { libraryCard } from '../../../world/offered.ts'
import { newDatabase } from '../../../world/stores.ts'
import { times } from '../../../world/times.ts'

/** Where a command finds its database: by address, or in a folder. */
const places: readonly {
  store: string
  find: (folder: string) => Promise<{ at: Record<string, string>; open: () => Promise<Database> }>
}[] = [
  {
    store: 'PGlite',
    find: async (folder) => ({
      at: { PARVIS_DATA: folder },
      open: () => openEmbedded(folder),
    }),
  },
  {
    store: 'PostgreSQL',
    find: async () => {
      const address = await newDatabase()
      return { at: { DATABASE_URL: address }, open: async () => openPostgres(address) }
    },
  },
]

describe.each(places.slice(-times(1, places.length)))('parvis service, on $store', ({ find }) => {
  let folder: string
  let database: Awaited<ReturnType<(typeof places)[number]['find']>>
  const said = { out: '', err: '' }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parvis-service-'))
    database = await find(join(folder, 'data'))
    const opened = await database.open()
    await migrate(opened)
    await declareTown(opened)
    await opened.close()
  })
  beforeEach(() => {
    Object.assign(said, { out: '', err: '' })
    const hear = (stream: NodeJS.WriteStream, name: 'out' | 'err') =>
      vi.spyOn(stream, 'write').mockImplementation((text) => {
        said[name] += String(text)
        return true
      })
    const spies = [hear(process.stdout, 'out'), hear(process.stderr, 'err')]
    return () => {
      for (const spy of spies) spy.mockRestore()
    }
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const parvis = (words: string, more: Record<string, string> = {}) => {
    Object.assign(said, { out: '', err: '' })
    return run(['service', ...words.split(' ')], { ...database.at, LANG: 'fr_FR.UTF-8', ...more })
  }
  const write = (text: string) => {
    const file = join(folder, 'carte.json')
    writeFileSync(file, text)
    return file
  }
  const card = (change: object = {}) => JSON.stringify({ ...libraryCard, ...change }, null, 2)

  it('lists what is offered, with its promise, version and author', async () => {
    expect(await parvis('list')).toBe(0)
    expect(said.out).toMatch(/^etat-civil\s: Service etat-civil\. Dix jours au plus\. Version 1/m)
    expect(said.out).toMatch(/déclarée par Parvis le .*\d{4}\.$/m)
    expect(await parvis('list', { LANG: 'C' })).toBe(0)
    expect(said.out).toMatch(/^voirie: voirie service\. Ten days at most\. Version 1, declared by/m)
  })

  it('checks a file, comments allowed, and says that nothing is to correct', async () => {
    const text = card().replace('{', '{\n  // La carte, pour tous /* et gratuite */')
    const file = write(`\uFEFF${text}`)
    expect(await parvis(`check ${file}`)).toBe(0)
    expect(said.out).toMatch(/rien à corriger\. Le service «\sbibliotheque\s» peut être déclaré\./)
  })

  it('says each fault with its line, and exits with 1', async () => {
    const text = card({
      norm: { ...libraryCard.norm, delay: 'dix', sentence: { en: 'Ten days.' } },
      sector: 'La culture',
      opening: [{ days: ['lundi'], from: '8h', to: '12:00' }],
      silence: { means: 'peut-être' },
      price: 12,
    })
    const lineOf = (piece: string) => text.slice(0, text.indexOf(piece)).split('\n').length
    expect(await parvis(`check ${write(text)}`)).toBe(1)
    const lines = said.err
      .trim()
      .split('\n')
      .map((line) => line.replaceAll('\u00a0', ' '))
    const expected: [piece: string, sentence: RegExp][] = [
      ['"sector"', /« La culture » ne peut pas servir de nom court\./],
      ['"delay"', /« delay » n’a pas la bonne forme\. Écrivez un nombre\./],
      ['"sentence"', /« sentence » n’a pas de texte en français\. Ajoutez "fr": "…"\./],
      ['"lundi"', /Écrivez : "monday", "tuesday"/],
      ['"from": "8h"', /une heure s’écrit comme 08:30\./],
      ['"means": "peut-être"', /Écrivez : "acceptance", "rejection", "nothing"\./],
      [
        '"price"',
        /le nom « price » n’est pas connu ici\. Les noms possibles sont : service, sector/,
      ],
    ]
    for (const [piece, sentence] of expected) {
      const line = lines.find((one) => one.startsWith(`Ligne ${lineOf(piece)} : `))
      expect(line, piece).toMatch(sentence)
    }
    expect(lines).toHaveLength(expected.length)
    expect(said.out).toBe('')
  })

  it.each([
    ['{ "service": "a" "sector": "b" }', /^Ligne 1\s: il manque une virgule/],
    ['', /^Ligne 1\s: le texte est vide/],
    [
      '{\n  "service": "a", "service": "b"\n}',
      /^Ligne 2\s: le nom «\sservice\s» est écrit deux fois/m,
    ],
    ['{\n  "service": “a”\n}', /^Ligne 2\s: ce guillemet/],
    ['{ "__proto__": { "service": "a" } }', /le nom «\s__proto__\s» n’est pas connu ici/],
    ['[]', /^Ligne 1\s: .*Écrivez un objet entre accolades/],
    ['{ "steps": null }', /«\ssteps\s» n’a pas la bonne forme\. Écrivez une liste/],
    [
      card({ norm: { ...libraryCard.norm, result: { fr: 'a'.repeat(41), en: 'Done' } } }),
      /^Ligne \d+\s: le texte est trop long\. Gardez 40 caractères au plus/m,
    ],
    [
      card({ files: 'http://depot.ville.example' }),
      /^Ligne \d+\s: cette page reçoit des fichiers\s: son adresse commence par https\./m,
    ],
    [
      card({ silence: { means: 'nothing', months: 2 } }),
      /^Ligne \d+\s: «\smonths\s» est de trop\s: .* Retirez "months"\./m,
    ],
    ['/* rien */', /^Ligne 1\s: /],
  ])('reads %j as a person would', async (text, sentence) => {
    expect(await parvis(`check ${write(text)}`)).toBe(1)
    expect(said.err).toMatch(sentence)
  })

  it('says what does not hold between two parts, at the line of the second', async () => {
    const [received] = libraryCard.steps
    const text = card({ steps: [received, received], contact: { name: 'Bibliothèque' } })
    expect(await parvis(`check ${write(text)}`, { LC_ALL: 'en_GB' })).toBe(1)
    const second = text.split('"acknowledged"').slice(0, 2).join('').split('\n').length
    expect(said.err).toContain(`Line ${second}: two steps have the same proof`)
    for (const name of ['address', 'phone'])
      expect(said.err).toContain(
        `“${name}” is missing: the acknowledgement of receipt would not be complete.`,
      )
  })

  it('declares a file under a name, and says what it replaced', async () => {
    const file = write(card())
    expect(await parvis(`set ${file} --author Sylvie`)).toBe(0)
    expect(said.out).toMatch(/«\sbibliotheque\s» est déclaré\. Version 1, déclarée par Sylvie/)
    write(card({ adaptations: [] }))
    expect(await parvis(`set ${file} --author Paul --organisation bourg --version 1`)).toBe(0)
    expect(said.out).toMatch(/Version 2, déclarée par Paul le .* Avant\s: Version 1, .*Sylvie/)
    expect(await parvis(`set ${file} --author Ann`)).toBe(0)
    expect(said.out).toMatch(/Rien n’a changé dans «\sbibliotheque\s»\. Version 2, .* Paul/)
  })

  it('shows a service as it may be set again', async () => {
    expect(await parvis('show bibliotheque')).toBe(0)
    expect(said.out).toMatch(/^\/\/ Version 2, déclarée par Paul le /)
    const file = write(said.out)
    expect(await parvis(`set ${file} --author Ann`)).toBe(0)
    expect(said.out).toMatch(/Rien n’a changé/)
  })

  it('takes a name of one line for an author, and shows what a terminal would obey', async () => {
    const file = write(card({ name: { fr: 'Carte\n\u202Electeur', en: 'Card' } }))
    for (const author of ['Ann\nBob', 'Ann\u001B[2J', 'Ann\u202E', 'A'.repeat(121)]) {
      expect(await parvis(`set ${file} --author ${author}`)).toBe(1)
      expect(said.err).toMatch(/^--author is a name: one line, 120 characters at most/)
    }
    expect(await parvis(`set ${file} --author Ann`)).toBe(0)
    expect(await parvis('list')).toBe(0)
    expect(said.out).toMatch(/^bibliotheque\s: Carte\\u000a\\u202electeur\. /m)
    expect(await parvis('show bibliotheque')).toBe(0)
    expect(said.out).toContain('"fr": "Carte\\n\\u202electeur"')
    expect(await parvis(`set ${write(said.out)} --author Paul`)).toBe(0)
    expect(said.out).toMatch(/Rien n’a changé/)
  })

  it('overwrites nothing that was declared since, when it is told which version was read', async () => {
    const file = write(card({ sector: 'loisirs' }))
    for (const version of ['1', '0']) {
      expect(await parvis(`set ${file} --author Ann --version ${version}`)).toBe(1)
      expect(said.err).toMatch(/Une autre personne a déclaré une version de ce service/)
    }
    const pool = write(card({ service: 'piscine' }))
    expect(await parvis(`set ${pool} --author Ann --version 3`)).toBe(1)
    expect(said.err).toMatch(/Aucun service de cette organisation ne porte ce nom/)
  })

  it('keeps the sector of a service that has requests', async () => {
    const hub = await startHub(await database.open())
    const put = await hub.withKey('PUT', '/v1/requests/B-1', {
      service: 'bibliotheque',
      channel: 'web',
      locale: 'fr',
      received_at: '2026-11-24T09:00:00Z',
    })
    await hub.close()
    expect(put.statusCode).toBe(201)
    const file = write(card({ sector: 'loisirs' }))
    expect(await parvis(`set ${file} --author Ann`)).toBe(1)
    expect(said.err).toMatch(/leurs usagers sont connus dans ce secteur seul/)
  })

  it.each([
    ['list --everything', /^--everything is not an option of this command\./],
    ['list everything', /^Use it like this: parvis service list/],
    ['check', /^Use it like this: parvis service check FILE/],
    ['check nowhere.json', /^nowhere\.json: There is no such file\./],
    ['show piscine', /^No service here is called "piscine"\. Known here: bibliotheque, etat-civil/],
    ['set carte.json', /^Say who declares it: parvis service set FILE --author NAME/],
    ['set carte.json --author Ann --version last', /^--version is the number of a version/],
    [
      'list --organisation ailleurs',
      /^No organisation of this hub is called "ailleurs"\. Known here: bourg\./,
    ],
  ])('says how it is used, of %j', async (words, sentence) => {
    expect(await parvis(words)).toBe(1)
    expect(said.err).toMatch(sentence)
  })

  it('says that a file is no text', async () => {
    const file = write('')
    writeFileSync(file, Buffer.from([0x7b, 0xe9, 0x7d]))
    expect(await parvis(`check ${file}`)).toBe(1)
    expect(said.err).toMatch(/It is no text in UTF-8/)
  })

  it('asks which organisation, where there are several', async () => {
    const opened = await database.open()
    await upsertOrganisation(opened, 'val', 'Val', 'Europe/Paris')
    await opened.close()
    expect(await parvis('list')).toBe(1)
    expect(said.err).toMatch(/--organisation NAME\. Known here: bourg, val\./)
    expect(await parvis('list --organisation val')).toBe(0)
    expect(said.out).toBe('Aucun service n’est encore déclaré.\n')
  })

  it('is told after an unknown word which there are', async () => {
    expect(await parvis('forget etat-civil')).toBe(2)
    for (const way of ['list', 'show', 'check', 'set'])
      expect(said.err).toContain(`parvis service ${way}`)
  })
})
