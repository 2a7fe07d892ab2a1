import { describe, expect, it } from 'vitest'
import { toolRules } from '../../extension/tools/list.ts'
import { toolRule } from '../../extension/tools/rule.ts'

describe('Tool rules', () => {
  it.each(toolRules)('$id is data and within its bounds', (rule) => {
    expect(toolRule.parse(JSON.parse(JSON.stringify(rule)))).toEqual(rule)
  })

  it('are named once each', () => {
    const ids = toolRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  const [rule] = toolRules
  it.each([
    ['more than it may', { script: 'alert(1)' }],
    ['a pattern that is none', { path: '(' }],
    ['a pattern without bounds', { path: 'a'.repeat(201) }],
    ['no reference', { reference: [] }],
    ['a name the hub refuses', { id: 'Valmont Office' }],
  ])('with %s are refused', (_, more) => {
    expect(toolRule.safeParse({ ...rule, ...more }).success).toBe(false)
  })
})
