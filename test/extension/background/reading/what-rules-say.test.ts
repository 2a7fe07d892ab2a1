import { describe, expect, it } from 'vitest'
import type { ToolPage, ToolRule } from '../../../../shared/contract/agents/tool-rule.ts'
import { readPage } from '../../../fakes/read-page.ts'

/** What a rule reads on a page there, whose title is this. */
function read(when: Partial<ToolPage['when']>, address: string, title = 'C-12', shape = 'C-\\d+') {
  const rule: ToolRule = {
    schema: 1,
    id: 'city.office',
    version: 1,
    tool: { name: 'Guichet' },
    pages: [
      {
        page: 'request',
        when: { path: '^/', ...when },
        root: 'main',
        reference: { ways: [{ text: ['h1'] }], as: { shape } },
        fields: { name: { text: ['h2'] } },
      },
    ],
  }
  const page = `<body><main><h1>${title}</h1><h2>Ali \u202Erd.ilneB</h2></main></body>`
  return readPage(page, `https://office.example${address}`, [rule])
}
const isRead = (...page: Parameters<typeof read>) => read(...page).sightings.length > 0

describe('A rule for some addresses of a tool', () => {
  it.each<[string, Partial<ToolPage['when']>, string, string]>([
    ['a path', { path: '^/demandes/' }, '/demandes/12', '/archives/12'],
    ['what follows #', { hash: '^ticket/' }, '/#ticket/12', '/#users/12'],
    ['a parameter', { search: { id: '^\\d+$' } }, '/?id=12', '/?user=12'],
    ['a parameter after a semicolon', { search: { id: '^\\d+$' } }, '/?a=1;id=12', '/?a=1;user=2'],
  ])('reads the pages of %s, and no other', (_, when, ours, another) => {
    expect(isRead(when, ours)).toBe(true)
    expect(isRead(when, another)).toBe(false)
  })
})

describe('A reference of a shape of its own', () => {
  it.each(['C-12/3', 'XC-12', 'C-12 A-1'])('is all that stands there, or none: %s', (title) => {
    expect(isRead({}, '/', title)).toBe(false)
    expect(isRead({}, '/', title, 'C-\\d+|A-\\d+')).toBe(false)
  })
})

describe('A name that turns the direction of what stands beside it', () => {
  it('is not shown', () => {
    expect(read({}, '/')).toMatchObject({ sightings: [{ value: 'C-12' }], name: null })
  })
})
