import { describe, expect, it } from 'vitest'
import { toolRules } from '../../../extension/tools/list.ts'
import { readPage } from '../../fakes/read-page.ts'
import { toolFixtures } from '../../fakes/tool-fixtures.ts'

describe('An agent who opens a page', () => {
  it.each(toolFixtures)('like $name sees whose request it is, or nobody', (fixture) => {
    const { html, url, rule, page, sightings, requester } = fixture
    const read = readPage(html, url)
    expect(read.rule && { id: read.rule.id, page: read.rule.page }).toEqual(
      page === null ? null : { id: rule, page },
    )
    expect({ sightings: read.sightings, name: read.name }).toEqual({ sightings, name: requester })
    expect(read.faults).toEqual([])
  })
})

describe('Every rule', () => {
  it.each(toolRules)('of $tool.name is tried on a page of each kind it reads', ({ id, pages }) => {
    const tried = toolFixtures.filter(({ rule }) => rule === id).map(({ page }) => page)
    expect(tried).toEqual(expect.arrayContaining(pages.map(({ page }) => page)))
  })

  it('that has pages to be tried on comes with the extension', () => {
    const ids = toolRules.map(({ id }) => id)
    for (const { rule } of toolFixtures) expect(ids).toContain(rule)
  })
})
