import { describe, expect, it } from 'vitest'
import { textOf } from '../../../extension/dom/text-of.ts'
import { openPage } from '../../fakes/unknown-page.ts'

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
    ['12<p>345</p>', '12 345'],
    ['<p>12</p>345', '12 345'],
    ['Ali<!-- Zoé -->', 'Ali'],
    [`ali@usager.com${'<i></i>'.repeat(3_000)}munity.example`, ''],
    [`ali@usager.com<b>${'<i></i>'.repeat(3_000)}</b>munity.example`, ''],
    [`<b>ali@usager.com${'<i></i>'.repeat(3_000)}munity.example</b>`, ''],
    ['&lt;b&gt;Ali&lt;/b&gt;', '<b>Ali</b>'],
    ['a'.repeat(254), 'a'.repeat(254)],
    ['a'.repeat(255), ''],
    ['<i></i>'.repeat(3_000), ''],
    ['Ali\u0000', ''],
    ['Ali\uD800', ''],
  ])('is what is drawn of it, case %#', (inside, text) => {
    expect(textIn(inside)).toBe(text)
  })

  it('is without what a style hides in it', () => {
    const field = openPage('<p>Ali <b>Zoé</b></p>').querySelector('p') as Element
    Object.assign(field.firstElementChild ?? {}, { checkVisibility: () => false })
    expect(textOf(field)).toBe('Ali')
  })
})
