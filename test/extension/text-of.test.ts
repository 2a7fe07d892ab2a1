import { describe, expect, it } from 'vitest'
import { textOf } from '../../extension/text-of.ts'
import { openPage } from '../fakes/unknown-page.ts'

describe('The text of a field', () => {
  const textIn = (inside: string) => {
    const field = openPage(`<div id="field">${inside}</div>`).querySelector('#field')
    return field && textOf(field)
  }

  it.each([
    ['  Ali \n <b>Benali</b> ', 'Ali Benali'],
    ['06<b>12</b>', '0612'],
    ['12<br>345', '12 345'],
    ['<p>12</p><p>345</p>', '12 345'],
    ['ali@usager.example <input value="x"><span hidden>b</span>', 'ali@usager.example'],
    ['&lt;b&gt;Ali&lt;/b&gt;', '<b>Ali</b>'],
    ['a'.repeat(254), 'a'.repeat(254)],
    ['a'.repeat(255), ''],
    ['<i></i>'.repeat(3_000), ''],
    ['Ali\u0000', ''],
    ['Ali\uD800', ''],
  ])('is what is drawn of it, case %#', (inside, text) => {
    expect(textIn(inside)).toBe(text)
  })
})
