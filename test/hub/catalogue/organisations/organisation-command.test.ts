import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { types } from '../../../world/command.ts'
import { ownFolder } from '../../../world/product.ts'
import { emptyDatabase } from '../../../world/stores.ts'

describe('An administrator who has just installed a hub', () => {
  let environment: Record<string, string>
  const folder = ownFolder()
  beforeAll(async () => {
    environment = { DATABASE_URL: await emptyDatabase(), PARVIS_DATA: folder.path }
  })
  afterAll(() => folder.remove())

  const type = (...words: string[]) => types(words, environment)
  const inFrench = (...words: string[]) => types(words, { ...environment, LANG: 'fr_FR.UTF-8' })
  const asked = async (sql: string) => {
    const database = openPostgres(environment['DATABASE_URL'] ?? '')
    return database.query(sql).finally(() => database.close())
  }

  it('is told that nobody is declared, and how to declare somebody', async () => {
    const { code, out } = await type('organisation', 'list')
    expect([code, out]).toEqual([
      0,
      'No organisation is declared. parvis organisation set declares one, by its short name.\n',
    ])
  })

  it('declares an organisation, which has the reasons for looking that the law knows', async () => {
    const words = ['set', 'valmont', '--name', 'Ville de Valmont', '--zone', 'Europe/Paris']
    const { code, out } = await inFrench('organisation', ...words)
    expect([code, out]).toEqual([
      0,
      'Ville de Valmont (valmont) est déclarée, à l’heure de Europe/Paris.\n' +
        'Donnez le rôle «\u00a0admin\u00a0» de cette organisation à une personne (docs/operate/rights.md)\u00a0: dans la console, elle inscrit les sites, les services et ce qui est demandé.\n',
    ])
    expect(await asked('select count(*)::int as n from purpose')).toEqual([{ n: 4 }])
  })

  it('renames it, and the reasons that it has changed meanwhile stay as they are', async () => {
    await asked(`delete from purpose where position > 1`)
    const { out } = await type('organisation', 'set', 'valmont', '--name', 'Commune de Valmont')
    expect(out).toBe('Commune de Valmont (valmont) is up to date, at the time of Europe/Paris.\n')
    expect(await asked('select count(*)::int as n from purpose')).toEqual([{ n: 1 }])
  })

  it('lets a purpose stand until hours of the day, and takes that back', async () => {
    const standing = `select purpose from purpose where stands_until = '{12:00,17:30}'`
    expect(
      (await type('organisation', 'set', 'valmont', '--stands', 'instruct=12:00,17:30')).code,
    ).toBe(0)
    expect(await asked(standing)).toEqual([{ purpose: 'instruct' }])
    await type('organisation', 'set', 'valmont', '--stands', 'instruct=')
    expect(await asked(standing)).toEqual([])
  })

  it.each([
    [['set', 'valmont', '--stands', 'instruct=midi'], /--stands should be a purpose/],
    [['set', 'valmont', '--stands', 'curiosity=12:00'], /--stands should be a purpose/],
    [['set', 'Val Mont', '--name', 'V', '--zone', 'Europe/Paris'], /"Val Mont" is no short name/],
    [['set', 'autre', '--name', 'V'], /--zone should be the time zone .* such as Europe\/Paris/],
    [['set', 'autre', '--name', 'V', '--zone', 'Paris'], /--zone should be the time zone/],
    [['set', 'autre', '--zone', 'Europe/Paris'], /--name should be what people call it/],
    [['set', 'autre', '--name', 'a\nb', '--zone', 'Europe/Paris'], /--name should be/],
    [['set'], /Use it like this: parvis organisation set O --name N --zone Z/],
    [['set', 'autre', '--nom', 'V'], /--nom is not an option of this command/],
  ])('is told what to change in %j, and nothing is declared', async (words, sentence) => {
    const { code, err } = await type('organisation', ...words)
    expect(code).toBe(1)
    expect(err).toMatch(sentence)
    expect((await type('organisation', 'list')).out).not.toContain('autre')
  })

  it('registers a site, and reads what is to be pasted into its pages', async () => {
    const words = ['--name', 'Valmont.fr', '--origins', 'https://www.valmont.example']
    const { code, out } = await type('site', 'set', 'ville', ...words)
    expect([code, out]).toEqual([
      0,
      'Valmont.fr (ville) is registered. Its pages: https://www.valmont.example.\n',
    ])
    expect((await type('site', 'list')).out).toMatch(
      /^ville {2}Valmont\.fr {2}https:\/\/www\.valmont\.example {2}nothing {4}never {2}never$/m,
    )
    expect((await type('organisation', 'list')).out).toMatch(
      /^valmont +Commune de Valmont +Europe\/Paris +1 +0$/m,
    )
  })

  it('changes what it says of a site alone', async () => {
    await type('site', 'set', 'ville', '--name-en', 'Town of Valmont')
    expect(await asked('select name, origins from site')).toEqual([
      {
        name: { fr: 'Valmont.fr', en: 'Town of Valmont' },
        origins: ['https://www.valmont.example'],
      },
    ])
  })

  it.each([
    [['ville2', '--name', 'V', '--origins', 'valmont.example'], /--origins should be scheme/],
    [['ville2', '--name', 'V', '--origins', 'https://v.example/page'], /--origins should be/],
    [['ville2', '--origins', 'https://v.example'], /--name should be what people call the site/],
    [['Ville 2', '--name', 'V'], /"Ville 2" is no short name/],
  ])('is told what to change in the site %j', async (words, sentence) => {
    const { code, err } = await type('site', 'set', ...words)
    expect(code).toBe(1)
    expect(err).toMatch(sentence)
    expect(await asked('select site from site')).toEqual([{ site: 'ville' }])
  })

  it('cannot take the site of another organisation', async () => {
    await type('organisation', 'set', 'aval', '--name', 'Aval', '--zone', 'Europe/Paris')
    const words = ['--name', 'Aval', '--origins', 'https://aval.example', '--organisation', 'aval']
    const { code, err } = await type('site', 'set', 'ville', ...words)
    expect(code).toBe(1)
    expect(err).toMatch(/name/)
    expect(await asked('select organisation from site')).toEqual([{ organisation: 'valmont' }])
  })

  it('is told which sites there are when it asks for the tag of another', async () => {
    const { code, err } = await type('site', 'tag', 'vile', '--organisation', 'valmont')
    expect(code).toBe(1)
    expect(err).toBe('No site of valmont is called “vile”. Known here: ville.\n')
  })
})
