import { fileURLToPath } from 'node:url'
// Long because every test of the script needs the same doubles of its page and its browser.
import { parseHTML } from 'linkedom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { closed } from '../../../extension/background/rules/closed.ts'
import { forPage } from '../../../extension/background/rules/page-rule.ts'
import type { FromPage, ReadPage, Stop } from '../../../extension/shared/messages.ts'
import { movingToolRule } from '../../fakes/moving-tool.ts'
import { type Observers, stubObservers } from '../../fakes/observers.ts'
import { mailTo } from '../../fakes/unknown-page.ts'

const address = 'https://tool.example/still'
const article = (reference: string) =>
  `<article class="request"><b class="ref">${reference}</b></article>`

let document: Document
let readyState: string
let said: FromPage[]
/** What becomes of the next messages: `false` is one that nobody heard. */
let isHeard: boolean[]
let tell: (message: ReadPage | Stop) => void
let observers: Observers
const mutate = () => observers.mutate(document)
let isGone: boolean

const look = (generation: number, href = address): ReadPage => ({
  kind: 'read_page',
  generation,
  href,
  rules: movingToolRule('https://tool.example')
    .pages.filter(({ page }) => page === 'still')
    .map((page) => forPage(movingToolRule('https://tool.example'), page)),
  general: { references: [], closed },
})
const body = (html: string) => {
  document.body.innerHTML = html
}
const references = () =>
  said.flatMap((one) =>
    one.kind === 'sighted'
      ? [`${one.generation} ${(one.found.anchor ?? []).flat(2).join()}`]
      : [one.kind],
  )
/** Told where no rule reads the page. */
const search = (generation: number): ReadPage => ({ ...look(generation), rules: [] })
const mails = () =>
  said.flatMap((one) =>
    one.kind === 'sighted' ? (one.spotted?.likely ?? []).map(({ text }) => text) : [],
  )
/** Which of the things that it has shown the page says that it shows. */
const contents = () =>
  said.flatMap((one) => (one.kind === 'sighted' ? [one.spotted?.content ?? null] : []))
const mail = (name: string) => mailTo(`${name}@usager.example`, name)
const passes = (ms: number) => vi.advanceTimersByTimeAsync(ms)

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  said = []
  isHeard = []
  isGone = false
  readyState = 'complete'
  document = parseHTML('<html><body></body></html>').document as unknown as Document
  Object.defineProperty(document, 'readyState', { get: () => readyState })
  vi.stubGlobal('document', document)
  vi.stubGlobal('location', { href: address })
  vi.stubGlobal('addEventListener', () => {})
  vi.stubGlobal('removeEventListener', () => {})
  vi.stubGlobal('requestAnimationFrame', () => 1)
  vi.stubGlobal('cancelAnimationFrame', () => {})
  vi.stubGlobal('parvis', undefined)
  observers = stubObservers()
  vi.stubGlobal('chrome', {
    runtime: {
      get id() {
        return isGone ? undefined : 'parvis'
      },
      onMessage: {
        addListener: (hear: typeof tell) => {
          tell = hear
        },
        removeListener() {},
      },
      async sendMessage(message: FromPage) {
        if (isHeard.shift() === false) throw new Error('Receiving end does not exist')
        said.push(message)
        return message.kind === 'arrived' ? look(1) : undefined
      },
    },
  })
})
afterEach(() => {
  tell({ kind: 'stop' })
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** The script runs once as it is loaded: each address is another load, and leaves other modules alone. */
let loads = 0
const start = async () => {
  await import(
    `${fileURLToPath(new URL('../../../extension/page/main.ts', import.meta.url))}?${++loads}`
  )
  await passes(0)
}

describe('The script of a page', () => {
  it('says that it is there, and what it sees where it is told to look', async () => {
    body(article('AA-1'))
    await start()
    expect(references()).toEqual(['arrived', '1 AA-1'])
  })

  it('says a thing once, and again where it is asked again', async () => {
    body(article('AA-1'))
    await start()
    mutate()
    await passes(1_000)
    expect(references()).toEqual(['arrived', '1 AA-1'])
    tell(look(1))
    tell(look(2))
    expect(references()).toEqual(['arrived', '1 AA-1', '1 AA-1', '2 AA-1'])
  })

  it('that hears late what was asked before goes by what was asked last', async () => {
    body(article('AA-1'))
    await start()
    tell(look(3))
    tell(look(2))
    expect(references().at(-1)).toBe('3 AA-1')
  })

  it('never resends an old message after a newer one', async () => {
    body(article('AA-1'))
    isHeard = [true, false]
    await start()
    expect(references()).toEqual(['arrived'])
    body(article('AA-2'))
    mutate()
    await passes(1_000)
    expect(references().at(-1)).toBe('1 AA-2')
    expect(references()).not.toContain('1 AA-1')
  })

  it('resends a message that was not received, if it is still true', async () => {
    body(article('AA-1'))
    isHeard = [true, false]
    await start()
    await passes(200)
    expect(references()).toEqual(['arrived', '1 AA-1'])
  })

  it('waits for the whole page, and forgets what a page shows that is written anew', async () => {
    readyState = 'loading'
    body(article('AA-1'))
    await start()
    expect(references()).toEqual(['arrived'])
    readyState = 'complete'
    tell(look(1))
    expect(references()).toEqual(['arrived', '1 AA-1'])
    readyState = 'loading'
    body('')
    mutate()
    await passes(1_000)
    expect(references()).toEqual(['arrived', '1 AA-1', '1 '])
    readyState = 'complete'
    body(article('AA-2'))
    mutate()
    await passes(1_000)
    expect(references().at(-1)).toBe('1 AA-2')
  })

  it('shows nobody of a page that breaks its reading', async () => {
    body(article('AA-1'))
    await start()
    Object.defineProperty(document, 'querySelectorAll', { value: 'taken', configurable: true })
    body(article('AA-2'))
    mutate()
    await passes(1_000)
    expect(references().at(-1)).toBe('1 ')
  })

  it('shows nobody by a search either, of a page that breaks its reading', async () => {
    body(`<p>${mail('ali')}</p>`)
    Object.defineProperty(document, 'querySelector', { value: 'taken' })
    Object.defineProperty(document, 'querySelectorAll', { value: 'taken' })
    await start()
    await passes(1_000)
    expect(JSON.stringify(said)).not.toContain('@')
  })

  it('reads again at once when what it read is gone', async () => {
    body(article('AA-1'))
    await start()
    await passes(1_000)
    body(article('AA-2'))
    mutate()
    expect(references()).toEqual(['arrived', '1 AA-1', '1 AA-2'])
  })

  it('lets go of the usager before while half of the page is of the next request', async () => {
    const withMail = (reference: string) =>
      article(reference).replace('</b>', '</b><a class="mail">ali@usager.example</a>')
    body(withMail('AA-1'))
    await start()
    const [title] = document.querySelectorAll('.ref')
    if (title) title.textContent = 'AA-2'
    mutate()
    await passes(300)
    expect(references()).toEqual(['arrived', '1 AA-1', '1 '])
    await passes(600)
    expect(references()).toEqual(['arrived', '1 AA-1', '1 ', '1 AA-2'])
  })

  describe('that searches slowly', () => {
    const page = (name: string) => body(`${'<p>1</p>'.repeat(20)}<p>${mail(name)}</p>`)
    const moves = async (times: number) => {
      for (let left = times; left > 0; left--) {
        observers.mutate(document, 1, 'attributes')
        await passes(100)
      }
    }
    beforeEach(async () => {
      await start()
      // Each slice takes as long as it may, and the page its time after it.
      let now = 0
      vi.spyOn(performance, 'now').mockImplementation(() => (now += 4))
      const wait = setTimeout
      vi.stubGlobal('setTimeout', (then: () => void, ms = 20) => wait(then, ms))
    })

    it('comes to its end in a page that never stands still', async () => {
      page('ali')
      tell(search(2))
      await moves(15)
      expect(mails()).toEqual(['ali@usager.example'])
      page('zoe')
      await moves(60)
      expect(mails()).toEqual(['ali@usager.example', 'zoe@usager.example'])
    })

    it('lets go of whom it saw as soon as what is read changes', async () => {
      page('ali')
      tell(search(2))
      await passes(10_000)
      document.querySelector('p')?.replaceChildren('2')
      mutate()
      mutate()
      expect(said.at(-1)).toMatchObject({ found: { roots: 0 } })
      expect(said.at(-1)).not.toHaveProperty('spotted')
      await passes(10_000)
      expect(mails()).toEqual(['ali@usager.example', 'ali@usager.example'])
    })

    it.each([
      ['counts mail in its title', 'title'],
      ['counts mail in its menu', '[role=navigation]'],
      ['tells the time', '[role=timer]'],
      ['is written in by the agent', '[contenteditable]'],
      ['says that it has kept a draft', '[role=status]'],
    ])('keeps whom it saw while it %s', async (_, part) => {
      document.title = '(3) Lampe'
      page('ali')
      document.body.innerHTML += `<div role="navigation">Reçus 3</div><div role="timer">14:05</div>
        <div contenteditable>Bonjour</div><div role="status">-</div>`
      tell(search(2))
      await passes(10_000)
      const before = said.length
      const changed = document.querySelector(part) as Element
      changed.textContent = (changed.textContent ?? '').replace(/\d|$/, '4')
      for (let twice = 2; twice > 0; twice--) observers.mutate(document, 1, 'childList', changed)
      await passes(10_000)
      expect(said).toHaveLength(before)
    })

    it('searches again what changed behind it', async () => {
      page('ali')
      tell(search(2))
      await moves(4)
      const [first] = document.querySelectorAll('p')
      if (first) first.innerHTML = mail('zoe')
      await passes(10_000)
      expect(mails()).toEqual(['ali@usager.example', 'zoe@usager.example', 'ali@usager.example'])
    })
  })

  it('that searches says nothing of what was on the page before it was asked again', async () => {
    body(article('AA-1'))
    await start()
    body(`<p>${mail('ali')}</p>`)
    tell(search(2))
    body(`<p>${mail('zoe')}</p>`)
    tell(search(3))
    await passes(100)
    expect(mails()).toEqual(['zoe@usager.example'])
    body(`<p>${mail('ali')}</p>`)
    mutate()
    vi.stubGlobal('location', { href: `${address}?id=2` })
    await passes(1_000)
    expect(references().at(-1)).toBe('moved')
    expect(JSON.stringify(said)).not.toContain('ali@')
  })

  describe('where no rule reads', () => {
    const message = (name: string, text: string) =>
      body(`<main><header><p>De : ${mail(name)}</p></header><p id="text">${text}</p></main>`)
    beforeEach(async () => {
      await start()
      message('ali', 'Ma rue est noire.')
      tell(search(2))
      await passes(1_000)
    })

    it('says at once that the page shows something else, though the same usager stands on it', async () => {
      const [first] = contents().slice(-1)
      document.querySelector('#text')?.replaceChildren('Ma voisine attend aussi.')
      mutate()
      await passes(0)
      expect(mails()).toEqual(['ali@usager.example', 'ali@usager.example'])
      expect(contents().at(-1)).toBe((first ?? 0) + 1)
      message('ali', 'Ma rue est noire.')
      mutate()
      await passes(1_000)
      expect(contents().at(-1)).toBe((first ?? 0) + 2)
    })

    it('says nothing where what is drawn anew shows the same', async () => {
      const before = said.length
      message('ali', 'Ma rue est noire.')
      mutate()
      await passes(1_000)
      expect(said).toHaveLength(before)
    })

    it.each([
      ['has loaded whose text it knows', true, 0],
      ['that it may not look into has loaded', false, 1],
    ])(
      'tells as another content only what it cannot compare: a frame %s',
      async (_, isOpen, more) => {
        const { Event } = document.defaultView as Window & typeof globalThis
        const frame = document.createElement('iframe')
        const contentDocument = isOpen ? parseHTML('<body>Bonjour</body>').document : null
        document.body.append(Object.assign(frame, { contentDocument, clientHeight: 300 }))
        mutate()
        await passes(1_000)
        const before = contents().at(-1) ?? 0
        frame.dispatchEvent(new Event('load', { bubbles: true }))
        await passes(1_000)
        expect(contents().at(-1)).toBe(before + more)
      },
    )

    it('says as another generation what it has found, without looking again', async () => {
      tell(search(3))
      expect(references().at(-1)).toBe('3 ')
      expect(mails()).toEqual(['ali@usager.example', 'ali@usager.example'])
    })
  })

  it('tells where the page has moved, and says nothing of it before it is asked', async () => {
    body(article('AA-1'))
    await start()
    vi.stubGlobal('location', { href: `${address}?id=2` })
    body(article('AA-2'))
    mutate()
    await passes(1_000)
    expect(references().slice(2)).toContain('moved')
    expect(references()).not.toContain('1 AA-2')
    tell(look(2, `${address}?id=2`))
    expect(references().at(-1)).toBe('2 AA-2')
  })

  it.each([
    ['the grant is taken back', () => tell({ kind: 'stop' })],
    [
      'the extension is gone',
      () => {
        isGone = true
      },
    ],
  ])('says nothing more when %s', async (_, end) => {
    body(article('AA-1'))
    await start()
    end()
    body(article('AA-2'))
    mutate()
    tell(look(2))
    await passes(5_000)
    expect(references()).toEqual(['arrived', '1 AA-1'])
  })
})
