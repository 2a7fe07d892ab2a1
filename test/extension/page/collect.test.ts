import { afterEach, describe, expect, it, vi } from 'vitest'
import { collect, nothing } from '../../../extension/page/collect.ts'
import { neverRead } from '../../../extension/shared/never-read.ts'
import type { PageRule } from '../../../extension/shared/reading.ts'
import { openPage } from '../../fakes/unknown-page.ts'

const rule = (more: Partial<PageRule> = {}): PageRule => ({
  name: { id: 'x', version: 1, page: 'request' },
  all: [],
  frame: null,
  root: 'article',
  anchor: [{ text: ['.ref'] }],
  fields: { email: { text: ['.mail'] } },
  many: '',
  isMessage: false,
  excluded: neverRead,
  own: ['.me'],
  ...more,
})
const mail = (of: string) => `<a class="mail">${of}@usager.example</a>`
const request = (of: string) => `<article><b class="ref">C-12</b>${mail(of)}</article>`
const read = (document: Document, more: Partial<PageRule> = {}) =>
  collect(document, [rule(more)])?.found ?? null
/** Whose addresses were taken; `null` where the rule reads nothing here. */
const mails = (page: string | Document, more: Partial<PageRule> = {}) => {
  const found = read(typeof page === 'string' ? openPage(page) : page, more)
  return found && (found.email ?? []).flat()
}
const isDrawn = (element: Element | null, checkVisibility: () => boolean) =>
  Object.assign(element ?? {}, { checkVisibility })
const hide = (element: Element | null) => isDrawn(element, () => false)
/** It takes that long to know whether the usager is drawn, in milliseconds. */
function takes(ms: number, document: Document): void {
  vi.useFakeTimers({ toFake: ['performance'] })
  isDrawn(document.querySelector('.mail'), () => {
    vi.advanceTimersByTime(ms)
    return true
  })
}

afterEach(() => {
  vi.useRealTimers()
})

describe('A page that a rule reads', () => {
  it('is not scanned for other usagers when the rule is broken', () => {
    expect(collect(openPage(request('ali')), [rule({ all: ['i[['] })])).toEqual({
      rule: null,
      found: nothing,
      marks: [],
    })
  })

  it('shows nobody while the whole document is being edited', () => {
    expect(mails(Object.assign(openPage(request('ali')), { designMode: 'on' }))).toBeNull()
  })

  it('shows no usager that is not drawn, nor a request that is not', () => {
    const document = openPage(`<article>${mail('zoe')}${mail('ali')}</article>`)
    hide(document.querySelector('.mail'))
    expect(mails(document)).toEqual(['ali@usager.example'])
    hide(document.querySelector('article'))
    expect(read(document)).toMatchObject({ roots: 0, email: [[]] })
  })

  it('shows nobody of a thousand, though one alone is drawn', () => {
    const document = openPage(`<article>${mail('ali').repeat(1_001)}</article>`)
    for (const element of [...document.querySelectorAll('.mail')].slice(1)) hide(element)
    expect(mails(document)).toEqual([])
  })

  it('has 21 usagers to choose from at most, in one request or in several', () => {
    const many = (from: string) => Array.from({ length: 400 }, (_, at) => mail(from + at)).join('')
    expect(mails(`<article>${many('a')}</article>`)).toHaveLength(21)
    expect(mails(`<article>${many('a')}</article><article>${many('b')}</article>`)).toHaveLength(21)
  })

  it('shows nobody by a rule that takes texts all over the page', () => {
    const everything = { fields: { email: { text: Array.from({ length: 15 }, () => 'a') } } }
    expect(read(openPage(`<article>${mail('ali').repeat(30)}</article>`), everything)).toBe(nothing)
  })

  it('says nothing of a place where nothing stands', () => {
    expect(mails('<article><a class="mail"> </a></article>')).toEqual([])
  })

  it('shows nobody by a rule that is slow, until its share of the time is small again', () => {
    const document = openPage(request('ali'))
    takes(1_000, document)
    const known = rule()
    const reads = () => collect(document, [known])?.found.email?.flat() ?? []
    for (let time = 0; time < 3; time++) expect(reads()).toEqual(['ali@usager.example'])
    expect(reads()).toEqual([])
    vi.advanceTimersByTime(120_000)
    expect(reads()).toEqual(['ali@usager.example'])
  })

  it('shows nobody by a rule that holds it long at once', () => {
    const document = openPage(request('ali'))
    takes(3_000, document)
    expect(mails(document, { fields: { name: { text: ['.ref'] } } })).toEqual([])
  })
})

describe('A page whose request stands in a frame', () => {
  const framed = { frame: 'iframe.request' }
  /** A page with frames; the first ones are those that the rule means. */
  const openFramed = (...inside: Document[]) => {
    const document = openPage('<iframe class="request"></iframe>'.repeat(inside.length))
    for (const [at, frame] of document.querySelectorAll('iframe').entries())
      Object.defineProperty(frame, 'contentDocument', { value: inside[at] })
    return document
  }

  it('shows whose it is, and nobody of another frame nor of the page around', () => {
    const document = openFramed(openPage(request('ali')), openPage(request('zoe')))
    document.querySelectorAll('iframe')[1]?.setAttribute('class', 'search')
    document.body.insertAdjacentHTML('beforeend', request('bea'))
    expect(mails(document, framed)).toEqual(['ali@usager.example'])
  })

  it.each([
    ['is still being written', { readyState: 'loading' }],
    ['somebody writes in', { designMode: 'on' }],
  ])('shows nobody of one that %s', (_, how) => {
    const inside = openPage(request('ali'))
    for (const [name, value] of Object.entries(how)) Object.defineProperty(inside, name, { value })
    expect(mails(openFramed(inside), framed)).toBeNull()
  })

  it('shows nobody of one that the tool keeps hidden', () => {
    const document = openFramed(openPage(request('zoe')), openPage(request('ali')))
    hide(document.querySelector('iframe'))
    expect(mails(document, framed)).toEqual(['ali@usager.example'])
  })

  it('has two requests where two frames show one', () => {
    const document = openFramed(openPage(request('ali')), openPage(request('zoe')))
    expect(read(document, framed)).toMatchObject({
      roots: 2,
      email: [['ali@usager.example', 'zoe@usager.example']],
    })
  })

  it('knows the agent by whichever frame names them', () => {
    const me = openPage('<i class="me">agent@ville.example</i>')
    const document = openFramed(openPage(request('ali')), me)
    expect(read(document, framed)?.own).toContain('agent@ville.example')
  })
})
