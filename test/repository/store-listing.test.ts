import { readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { locales } from '#shared/text/locale.ts'
import { writeManifest } from '../../extension/manifest.ts'
import { files, read } from './files.ts'

/** The sections of a listing, in their order, in each language. */
const headings = {
  fr: [
    'Nom',
    'Résumé court',
    'Résumé',
    'Description',
    'Objet unique',
    'Autorisations',
    'Données',
    'Adresses',
  ],
  en: [
    'Name',
    'Short summary',
    'Summary',
    'Description',
    'Single purpose',
    'Permissions',
    'Data',
    'Addresses',
  ],
} as const

/** The most letters that a store takes: Chrome's of the short summary, Mozilla's of the longer one. */
const most = [45, 132, 250, 16_000]

/** The listing of a language: its sections by their heading, without what is not said yet. */
function listingOf(locale: 'fr' | 'en'): Map<string, string> {
  const page = read(`extension/store/${locale}.md`).replace(/<!--.*?-->\n?/gs, '')
  return new Map(
    page
      .split(/^## /m)
      .slice(1)
      .map((part) => {
        const [heading = '', ...lines] = part.split('\n')
        return [heading, lines.join('\n').trim()] as const
      }),
  )
}

/** What a line of a list is about: `- \`storage\`: …`. */
const named = (section = '') => [...section.matchAll(/^- `(\w+)`\s?: ./gm)].map(([, one]) => one)

const manifests = [writeManifest('chromium', '1.2.3'), writeManifest('firefox', '1.2.3')]

describe.each(locales)('What the stores show, in %s', (locale) => {
  const listing = listingOf(locale)
  const sections = headings[locale].map((heading) => listing.get(heading))

  it('has every section, in order, none longer than a store takes', () => {
    expect([...listing.keys()]).toEqual(headings[locale])
    for (const [at, limit] of most.entries()) {
      expect(sections[at]?.length).toBeGreaterThan(0)
      expect(sections[at]?.length, headings[locale][at]).toBeLessThanOrEqual(limit)
    }
  })

  it('has the name and the summary that the extension gives of itself', () => {
    const words = JSON.parse(read(`extension/_locales/${locale}/messages.json`))
    expect(sections.slice(0, 2)).toEqual([words.name.message, words.description.message])
  })

  it('says of every permission what it is for, and of no other', () => {
    const asked = manifests.flatMap(({ permissions }) => permissions)
    const hosts = manifests.flatMap((one) =>
      'optional_host_permissions' in one ? ['optional_host_permissions'] : [],
    )
    expect(named(sections[5]).sort()).toEqual([...new Set([...asked, ...hosts])].sort())
  })

  it('says of every kind of data why it leaves, and of no other', () => {
    const { required } = manifests.flatMap((one) =>
      'browser_specific_settings' in one
        ? [one.browser_specific_settings.gecko.data_collection_permissions]
        : [],
    )[0] ?? { required: [] }
    expect(named(sections[6]).sort()).toEqual([...required].sort())
  })

  it('has five pictures of the size that the stores take', () => {
    const pictures = files.filter((file) => file.startsWith('extension/store/pictures/'))
    const own = pictures.filter((file) => file.endsWith(`-${locale}.png`))
    expect(own).toHaveLength(5)
    for (const file of own) {
      const bytes = readFileSync(file)
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], file).toEqual([1280, 800])
    }
  })
})

describe('The page of the pictures of the extension', () => {
  const page = read('docs/internals/extension-screens.md')
  const shown = [...page.matchAll(/!\[\]\(\.\.\/(pictures\/extension\/[^)]+)\)/g)].map(
    ([, one]) => `docs/${one}`,
  )

  it('shows every picture that is there, and none that is not', () => {
    expect(shown.sort()).toEqual(
      files.filter((file) => file.startsWith('docs/pictures/extension/')),
    )
  })

  it('weighs 4.5 MB at most', () => {
    const bytes = shown.reduce((sum, file) => sum + statSync(file).size, 0)
    expect(bytes).toBeLessThanOrEqual(4_500_000)
  })
})
