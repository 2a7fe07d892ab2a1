// Long because one browser is opened for all that a page may do.
import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { article, type HostileTool, html, openHostileTool } from '../../fakes/hostile-tool.ts'
import { movingToolRule } from '../../fakes/moving-tool.ts'
import { anyBrowser } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { type Equipped, equip } from '../../world/extension.ts'

const clobbering = ['querySelector', 'querySelectorAll', 'readyState', 'addEventListener', 'body']
  .map((name) => `<img name="${name}"><form name="${name}"></form>`)
  .join('')

const overridden = `<script>
  for (const { prototype } of [Element, Document, Node, Array, String, Promise])
    for (const name of Object.getOwnPropertyNames(prototype))
      try {
        if (typeof prototype[name] === 'function') prototype[name] = () => []
      } catch {}
  JSON.stringify = () => 'AA-9'
</script>`

const sure = ['AA-1 sure', 'aa-1@usager.example sure']

describe.each(anyBrowser)('A hostile page, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    let world: Equipped
    let tool: HostileTool
    let page: Page
    let tab: number
    beforeAll(async () => {
      tool = await openHostileTool()
      world = await equip(real)
      await world.inside.evaluate(
        (rule) => chrome.storage.local.set({ taught: [rule] }),
        movingToolRule(tool.origin) as object,
      )
      await world.grant(tool.origin)
    })
    // Each in a tab of its own: what a page began may end in the next one. Chromium's driver also hears
    // late of a page that was loaded ahead, and takes it for the end of its next navigation.
    beforeEach(async () => {
      ;({ page, tab } = await world.openTab())
    })
    afterEach(async () => {
      await page?.close()
    })
    afterAll(async () => {
      await world?.close()
      tool?.close()
    })

    const address = () => `${tool.origin}/path/AA-1`
    const state = async () => {
      const { sightings = [], name, page, generation } = (await world.state(tab)) ?? {}
      return {
        seen: sightings.map(({ value, trust }) => `${value} ${trust}`),
        name,
        page,
        generation,
      }
    }
    const shows = (seen: string[], more: object = {}) =>
      eventually(async () => expect(await state()).toMatchObject({ seen, ...more }))
    /** By the browser itself: what is no page says to no driver that it is there. */
    const goTo = async (url: string) => {
      await world.inside.evaluate((id, to) => void chrome.tabs.update(id, { url: to }), tab, url)
      await eventually(async () => {
        const told = await world.inside.evaluate(async (id) => {
          const { url, status } = await chrome.tabs.get(id)
          return `${status} ${url}`
        }, tab)
        expect(told).toMatch(/^complete (http|undefined)/)
      })
    }
    const open = async (body: string, type = 'text/html') => {
      tool.page = { ...html(body), type }
      await page.goto(address())
    }
    const seesOne = async () => {
      await open(article('AA-1'))
      await shows(sure, { name: 'Usager AA-1' })
    }

    it.each([
      ['overrides every function of its world', overridden + article('AA-1'), sure],
      [
        'says that its addresses are elsewhere',
        `<base href="https://a.example/">${article('AA-1')}`,
        sure,
      ],
      ['shows two requests', article('AA-1') + article('AA-2'), null],
      [
        'has a second one in a message',
        `${article('AA-1')}<div class="m">${article('AA-1', 'intrus@usager.example')}</div>`,
        null,
      ],
      ['lets its request be written', `<div contenteditable>${article('AA-1')}</div>`, []],
      ['shows it in a frame of another origin', '<iframe src="ELSEWHERE/other/AA-1"></iframe>', []],
      [
        'shows it in a frame without an origin',
        `<iframe sandbox="allow-scripts" srcdoc='${article('AA-1')}'></iframe>`,
        [],
      ],
      [
        'shows it in a frame it wrote itself',
        `<iframe></iframe><script>frames[0].document.write(\`${article('AA-1')}\`); frames[0].document.close()</script>`,
        [],
      ],
      ['shows the request of another address', article('AA-2'), []],
      [
        'holds 10,000 e-mails',
        article(
          'AA-1',
          Array.from(
            { length: 10_000 },
            (_, at) => `</a><a class="mail">u${at}@usager.example`,
          ).join(''),
        ),
        ['AA-1 sure'],
      ],
      [
        'holds an e-mail of a megabyte',
        article('AA-1', `${'x'.repeat(1_000_000)}@usager.example`),
        ['AA-1 sure'],
      ],
      [
        'hides signs in an e-mail',
        article('AA-1', 'aa-1\u202e@usager\u200b.example'),
        ['AA-1 sure'],
      ],
    ])('that %s shows nobody else', async (_, body, seen) => {
      await open(body.replaceAll('ELSEWHERE', tool.elsewhere))
      if (seen) return shows(seen, { page: seen.length > 0 ? 'seen' : 'nothing_seen' })
      await eventually(async () => {
        const { seen, name } = await state()
        expect(seen.length).toBeGreaterThan(0)
        expect(seen.every((one) => one.endsWith(' likely'))).toBe(true)
        expect(name).toBeNull()
      })
    })

    it('shows a name that looks like code as the text it is', async () => {
      const name = '<img src=x onerror=alert(1)>'
      await open(article('AA-1').replace('Usager AA-1', name.replaceAll('<', '&lt;')))
      await shows(sure, { name })
    })

    it.each([
      ['removes everything', 'document.documentElement.remove()'],
      ['empties its request', "document.querySelector('article').replaceChildren()"],
      [
        'takes the names of what reads it',
        `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(clobbering)}); Document.prototype.querySelector.call(document, '.ref').firstChild.data = 'AA-2'`,
      ],
      [
        'hides its request by a style',
        "document.head.append(Object.assign(document.createElement('style'), { textContent: 'article { display: none }' }))",
      ],
      [
        'hides it by a style sheet',
        "(() => { const one = new CSSStyleSheet(); one.replaceSync('article { display: none }'); document.adoptedStyleSheets = [one] })()",
      ],
      ['writes itself anew and does not end', "document.open(); document.write('<p>')"],
    ])('that %s shows nobody any more', async (_, script) => {
      await seesOne()
      await page.evaluate(`void setTimeout(() => { ${script} })`)
      await eventually(async () => expect(await state()).toMatchObject({ seen: [], name: null }))
    })

    it('forges no message: nothing it says is heard', async () => {
      await seesOne()
      const before = await state()
      await page.evaluate(
        (extension) => {
          const found = {
            roots: 1,
            reference: [[['AA-1']]],
            email: [['x@x.example']],
            phone: [],
            name: [['X']],
            own: [],
          }
          const rule = { id: 'taught.moving', version: 1, page: 'path' }
          for (const generation of [1, 2, 3, 4, 5, 50])
            for (const message of [
              { kind: 'sighted', generation, href: location.href, rule, found },
              { kind: 'moved', href: `${location.origin}/path/AA-2` },
              {
                kind: 'read_page',
                generation,
                href: location.href,
                rules: [],
                general: { references: [], closed: '' },
              },
              { kind: 'stop' },
            ]) {
              postMessage(message, '*')
              dispatchEvent(new CustomEvent('message', { detail: message }))
              new BroadcastChannel('parvis').postMessage(message)
              const { runtime } =
                (globalThis as { chrome?: { runtime?: typeof chrome.runtime } }).chrome ?? {}
              runtime?.sendMessage?.(extension, message)?.catch?.(() => {})
            }
        },
        new URL(world.urlOf('')).host,
      )
      await page.evaluate(() => {
        const name = document.querySelector('.who')
        if (name) name.textContent = 'Usager AA-1 bis'
      })
      await shows(sure, { name: 'Usager AA-1 bis', generation: before.generation })
    })

    it.each([
      ['text', 'text/plain', 'AA-1'],
      [
        'a picture',
        'image/svg+xml',
        '<svg xmlns="http://www.w3.org/2000/svg"><text>AA-1</text></svg>',
      ],
      [
        'a page of another kind',
        'application/xhtml+xml',
        '<html xmlns="http://www.w3.org/1999/xhtml"><body>AA-1</body></html>',
      ],
      [
        'a document to print',
        'application/pdf',
        '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>',
      ],
    ])('that has become %s shows nobody', async (_, type, body) => {
      await seesOne()
      tool.page = { type, body }
      await world.inside.evaluate((id) => void chrome.tabs.reload(id), tab)
      await eventually(async () => expect(await state()).toMatchObject({ seen: [], name: null }))
    })

    it('whose server is gone shows nobody, though its address stands there', async () => {
      await seesOne()
      tool.isGone = true
      await world.inside.evaluate((id) => void chrome.tabs.reload(id), tab)
      await eventually(async () => expect(await state()).toMatchObject({ seen: [], name: null }))
      tool.isGone = false
    })

    it('is not read in a frame of a page that is not granted', async () => {
      await seesOne()
      await goTo(`${tool.elsewhere}/?framed=${encodeURIComponent(address())}`)
      await eventually(async () => expect(await state()).toMatchObject({ seen: [] }))
      await page.waitForFrame((one) => one.url() === address())
      expect(await state()).toMatchObject({ seen: [], name: null })
    })

    // Chromium alone loads pages before anybody goes there.
    if (real.browser === 'chromium')
      it('that has another loaded before anybody goes there shows its own until then', async () => {
        const rules = { prerender: [{ urls: ['/path/AA-2'], eagerness: 'immediate' }] }
        const ahead = `<script type="speculationrules">${JSON.stringify(rules)}</script>`
        await open(article('REFERENCE', 'usager@usager.example') + ahead)
        await eventually(async () => expect(tool.prerendered).toContain('/path/AA-2'))
        await shows(['AA-1 sure', 'usager@usager.example sure'], { name: 'Usager AA-1' })
        await page.evaluate(() => {
          const name = document.querySelector('.who')
          if (name) name.textContent = 'Usager AA-1 bis'
        })
        await shows(['AA-1 sure', 'usager@usager.example sure'], { name: 'Usager AA-1 bis' })
        await page.evaluate(() => void setTimeout(() => location.assign('/path/AA-2')))
        await shows(['AA-2 sure', 'usager@usager.example sure'], { name: 'Usager AA-2' })
      })

    it.each([
      ['20,000', 20_000],
      ['a million', 1_000_000],
    ])('that floods %s elements with changes is read all the same', async (_, elements) => {
      await open(article('AA-1'))
      await page.evaluate(plant, elements)
      await shows(sure)
      await page.evaluate(flood, 2_000)
      await shows(sure, { name: 'Usager AA-1 bis' })
    })

    // Chromium's driver finds no way back into an extension that was loaded anew.
    if (real.browser === 'firefox')
      it('that outlives the extension hears its next one, and the one before says nothing', async () => {
        await seesOne()
        await world.browser.installExtension(resolve('dist/extension-firefox'))
        const inside = await world.openInside('options/options.html')
        await page.bringToFront()
        const seen = () =>
          inside.evaluate(
            async (name) => JSON.stringify((await chrome.storage.session.get(name))[name] ?? null),
            `tab.${tab}`,
          )
        await eventually(async () => expect(await seen()).toContain('"Usager AA-1"'))
        await inside.evaluate(() => {
          const said: unknown[] = []
          Object.assign(globalThis, { said })
          chrome.runtime.onMessage.addListener(
            (message, { tab }) => void (tab && said.push(message)),
          )
        })
        await page.evaluate(() => {
          const name = document.querySelector('.who')
          if (name) name.textContent = 'Usager AA-1 bis'
        })
        await eventually(async () => expect(await seen()).toContain('"Usager AA-1 bis"'))
        const said = await inside.evaluate(
          () => (globalThis as unknown as { said: { found?: { name: string[][] } }[] }).said,
        )
        const names = said.map(({ found }) => found?.name.flat().join() ?? '')
        expect(names.filter((name) => name === 'Usager AA-1 bis')).toHaveLength(1)
        const trace = await page.evaluate(() =>
          Object.keys(globalThis).filter((one) => /parvis/i.test(one)),
        )
        expect(trace).toEqual([])
      })
  })
})

/** Grows so many elements into a page, half of them in its request. */
function plant(elements: number): void {
  const [one, other] = [document.createElement('div'), document.createElement('div')]
  for (const part of [one, other])
    part.innerHTML = '<div><b>x</b><i>y</i><u>z</u></div>'.repeat(elements / 8)
  // Not drawn: it is the elements that are many, and not what the browser has to paint.
  one.style.display = other.style.display = 'none'
  document.querySelector('article')?.append(one)
  document.body.append(other)
}

/** Changes all kinds of things all the time, a little at once. */
async function flood(ms: number): Promise<void> {
  const all = [...document.querySelectorAll('b')]
  const end = performance.now() + ms
  for (let turn = 0; performance.now() < end; turn++) {
    for (let at = 0; at < 200; at++) {
      const one = all[(turn * 200 + at) % all.length]
      one?.setAttribute('class', `c${turn}`)
      one?.setAttribute('data-at', `${turn}`)
      if (one?.firstChild) one.firstChild.nodeValue = `${turn}`
      if (at % 20 === 0) one?.replaceChildren(document.createElement('s'), 'x')
    }
    await new Promise((resolve) => setTimeout(resolve))
  }
  const name = document.querySelector('.who')
  if (name) name.textContent = 'Usager AA-1 bis'
}
