import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { firstLocales, languageReviews, usagerLocales } from '#shared/text/usager-locale.ts'

it('The guide for a site owner says which languages a speaker has confirmed, and which are on', () => {
  const [, section = ''] = readFileSync('docs/sites/reference.md', 'utf8').split('\n## Languages\n')
  const rows = section.split('\n').flatMap((line) => {
    const [, , tags = '', confirmed, first] = line.split('|').map((cell) => cell.trim())
    return [...tags.matchAll(/`([\w-]+)`/g)].map(([, tag]) => [tag, confirmed, first])
  })
  const known = usagerLocales.map((locale) => [
    locale,
    languageReviews[locale] === 'reviewed' ? 'yes' : 'not yet',
    firstLocales.includes(locale) ? 'on' : 'off',
  ])
  expect(rows.filter(([, , first]) => first === 'on' || first === 'off')).toEqual(known)
})
