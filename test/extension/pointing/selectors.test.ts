import { describe, expect, it } from 'vitest'
import { pointAt } from '../../fakes/point-at.ts'

const placeOf = (body: string, selector = '.it') => {
  const { selectors, isCounted } = pointAt(body, selector)
  return isCounted ? ['counted', ...selectors] : selectors
}

describe('The place of an element', () => {
  it('is told by what it is, by several means', () => {
    const body = `
      <main><section data-requester><a id="mail" data-field="contact" itemprop="telephone" class="it">ali@usager.example</a></section></main>`
    expect(placeOf(body)).toEqual(['#mail', '[data-field="contact"]', '[itemprop="telephone"]'])
  })

  it('is told by how it looks where nothing says what it is', () => {
    expect(placeOf('<p class="it ticket-number">12</p><p class="title">Voirie</p>')).toEqual([
      '.it',
    ])
    expect(placeOf('<b class="n it"><i class="request-number">12</i></b>', 'i')).toEqual([
      '.request-number',
    ])
  })

  it.each([
    ['an id with a number', '<b id="request-12"><i>12</i></b>'],
    ['a class a build made up', '<b class="css-qwrtpl"><i class="sc-abcdef">12</i></b>'],
    ['a name nobody can say', '<b class="xkqzrtw"><i class="aBcDeF">12</i></b>'],
    ['how it stands now', '<b class="active"><i class="is-open">12</i></b>'],
    [
      'a value that is its text',
      '<b data-field="voirie"><i title="voirie" class="voirie">Voirie 12</i></b>',
    ],
    [
      'an address',
      '<b data-mail="ali@usager.example"><i title="ali@usager.example">12</i></b>',
    ].slice(0, 2) as [string, string],
  ])('is not told by %s', (name, body) => {
    const [counted, ...selectors] = placeOf(body, 'i')
    for (const selector of [counted ?? '', ...selectors])
      expect(selector).not.toMatch(/\d{2}|css-|sc-|xkq|aBc|active|is-open|voirie|@/)
    if (name !== 'an address') expect(counted).toBe('counted')
  })

  it('is told by counting alone, and says so, where rows have no name', () => {
    const rows =
      '<tr><th>Objet</th><td>Voirie</td></tr><tr><th>Courriel</th><td class>a@b.example</td></tr>'
    expect(placeOf(`<table id="fiche">${rows}</table>`, '[class]')).toEqual([
      'counted',
      expect.stringMatching(/^#fiche > .*tr:nth-of-type\(2\) > td:nth-of-type\(1\)$/),
    ])
  })

  it('is told by the name of its row', () => {
    const rows =
      '<tr data-col="object"><th>Objet</th><td>Voirie</td></tr><tr data-col="mail"><th>Courriel</th><td class>a@b.example</td></tr>'
    expect(placeOf(`<table>${rows}</table>`, '[class]')).toEqual(['[data-col="mail"] td'])
  })

  it('is that element alone: what another has too does not tell it', () => {
    const body = '<i class="value">1</i><i class="value it" data-field="number">2</i>'
    expect(placeOf(body)).toEqual(['[data-field="number"]'])
  })

  it('is told of elements with names that no selector has', () => {
    expect(placeOf('<o:p class="it request-number">12</o:p>')).toEqual(['.it'])
    expect(placeOf('<o:p><i>12</i></o:p>', 'i')).toEqual([
      'counted',
      expect.stringContaining('i:nth'),
    ])
  })

  it('never comes with a text longer than a field', () => {
    expect(pointAt(`<p class="it">${'a '.repeat(200)}</p>`, '.it').text).toBe('')
  })

  it('comes with where the tool shows whose it is, and no address in it', () => {
    const body = `<header><span class="who" title="agent@ville.example">A</span><a href="mailto:agent@ville.example" data-me>Moi</a></header>
      <main><p data-field="mail" class="it">ali@usager.example</p></main>`
    const { own, root, zones } = pointAt(body, '.it')
    expect({ own, root, zones }).toEqual({ own: ['.who', '[data-me]'], root: 'main', zones: [] })
  })
})
