import { describe, expect, it } from 'vitest'
import { toolRules } from '../../extension/tools/list.ts'
import { valmontOffice as rule } from '../../extension/tools/valmont-office.ts'
import { toolRule } from '../../shared/contract/tool-rule.ts'

describe('Tool rules', () => {
  it.each(toolRules)('$id is data and within its bounds', (rule) => {
    expect(toolRule.parse(JSON.parse(JSON.stringify(rule)))).toEqual(rule)
  })

  it('are named once each', () => {
    const ids = toolRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each([
    ['more than it may', { script: 'alert(1)' }],
    ['no page', { pages: [] }],
    ['the same page twice', { pages: [rule.pages[0], rule.pages[0]] }],
    ['an origin that is a page', { origins: ['https://tool.example/page'] }],
    ['a name the hub refuses', { id: 'Valmont Office' }],
  ])('with %s are refused', (_, more) => {
    expect(toolRule.safeParse({ ...rule, ...more }).success).toBe(false)
  })

  const [page] = rule.pages
  it.each([
    ['a pattern that is none', { when: { path: '(' } }],
    ['a pattern without bounds', { when: { path: '^(a+)+$' } }],
    ['a selector of a class that a build made up', { root: '.css-1x2y3z' }],
    ['a reference read nowhere', { reference: { ways: [], as: 'ref:rt' } }],
    [
      'persons beside a reference that the page does not show',
      { reference: { ways: [{ search: 'id' }], as: 'ref:rt' } },
    ],
    ['a validator that there is not', { reference: { ways: [{ text: ['#a'] }], as: 'anything' } }],
  ])('with %s are refused', (_, more) => {
    expect(toolRule.safeParse({ ...rule, pages: [{ ...page, ...more }] }).success).toBe(false)
    expect(toolRule.safeParse({ ...rule, pages: [page] }).success).toBe(true)
  })
})
