import { describe, expect, it } from 'vitest'
import type { ToolPage, ToolRule } from '../../shared/contract/tool-rule.ts'
import { readPage } from '../fakes/read-page.ts'

/** Whether a rule with these addresses reads a page there. */
function isRead(when: Partial<ToolPage['when']>, address: string) {
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
        reference: { ways: [{ text: ['h1'] }], as: { shape: 'C-\\d+' } },
        fields: {},
      },
    ],
  }
  const page = '<body><main><h1>C-12</h1></main></body>'
  return readPage(page, `https://office.example${address}`, [rule]).sightings.length > 0
}

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
