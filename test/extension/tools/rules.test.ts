import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { toolRules } from '../../../extension/tools/list.ts'
import { valmontOffice as rule } from '../../../extension/tools/valmont-office.ts'
import { toolRule } from '../../../shared/contract/agents/tool-rule.ts'
import { readPage } from '../../fakes/read-page.ts'
import { files, read } from '../../repository/files.ts'

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
    [
      'persons beside a message that the page does not show',
      { reference: undefined, message: { ways: [{ search: 'id' }] } },
    ],
    ['both a request and a message', { message: { ways: [{ text: ['h2'] }] } }],
    [
      'what is typed in a field',
      { reference: { ways: [{ text: ['#a'], attribute: 'value' }], as: 'ref:rt' } },
    ],
    ['a validator that there is not', { reference: { ways: [{ text: ['#a'] }], as: 'anything' } }],
  ])('with %s are refused', (_, more) => {
    expect(toolRule.safeParse({ ...rule, pages: [{ ...page, ...more }] }).success).toBe(false)
    expect(toolRule.safeParse({ ...rule, pages: [page] }).success).toBe(true)
  })
})

describe('The guide', () => {
  const guide = read('docs/internals/tool-rules.md')
  const blocks = (language: string) =>
    [...guide.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
      .filter(([, name]) => name === language)
      .map(([, , text = '']) => text)

  it('shows a rule that reads its page as it says', () => {
    const [page = ''] = blocks('html')
    const [written = '', seen = '', message = ''] = blocks('json')
    const { url, sightings, name } = JSON.parse(seen)
    const example = toolRule.parse(JSON.parse(written))
    expect(readPage(page, url, [example])).toMatchObject({ sightings, name, faults: [] })
    expect(toolRule.safeParse({ ...example, pages: [JSON.parse(message)] }).success).toBe(true)
  })

  it('names every rule and every field', () => {
    const rules = files.filter((file) => /^extension\/tools\/(?!list\.ts$)/.test(file))
    for (const file of rules) expect(guide).toContain(`\`${file}\``)
    const schema = JSON.stringify(z.toJSONSchema(toolRule, { io: 'input' }), (_, value) =>
      value?.properties ? { named: Object.keys(value.properties), ...value } : value,
    )
    const named = [...schema.matchAll(/"named":(\[.*?\])/g)].flatMap(([, names = '[]']) =>
      JSON.parse(names),
    )
    expect(named).toContain('excluded')
    for (const field of named) expect(guide).toMatch(new RegExp(`[\`.]${field}[\`.[]`))
  })
})
