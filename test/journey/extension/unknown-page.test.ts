import { build, type Rollup } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closed } from '../../../extension/background/rules/closed.ts'
import type { Scanned } from '../../../extension/page/scan.ts'
import { mailTo } from '../../fakes/unknown-page.ts'
import { browsers, type RealBrowser } from '../../world/browser.ts'

const link = (who: string) => mailTo(`${who}.example`, who.split('@')[0])

/** What is drawn ends in `ok.example`, and what is not, or is of a message, in `bad.example`. */
const page = `<!doctype html><html lang="fr"><title>Outil</title><body>
  <div style="display: contents">${link('contents@ok')}</div>
  <div style="display: none"><p>${link('none@bad')}</p></div>
  <p style="visibility: hidden">${link('invisible@bad')}
    <b style="visibility: visible">${link('visible@ok')}</b></p>
  <details><summary>${link('summary@ok')}</summary>${link('closed@bad')}</details>
  <details open><summary>Plus</summary>${link('open@ok')}</details>
  <section data-shadow="<p>Rien</p>">${link('unslotted@bad')} <p>${link('child@bad')}</p></section>
  <section data-shadow="<p><slot></slot></p>">${link('slotted@ok')}</section>
  <section data-shadow="<p><a href='mailto:shadow@ok.example'>shadow</a></p>"></section>
  <section data-shadow="<p style='display: none'><a href='mailto:in@bad.example'>in</a></p>"></section>
  <iframe srcdoc="<p><a href='mailto:frame@bad.example'>frame</a></p>"></iframe>
  <dialog>${link('dialog@bad')}</dialog>
  <p>EC-2026-<span style="display: none">99</span>42</p>
  <pre>EC-2026-13</pre>`

async function bundled(): Promise<string> {
  const [built] = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'extension/page/scan.ts', formats: ['iife'], name: 'parvis' },
    },
  })) as Rollup.RollupOutput[]
  return built?.output[0].code ?? ''
}

describe.each(browsers)('A page that no rule knows, in $browser', ({ open, path }: RealBrowser) => {
  let browser: Awaited<ReturnType<RealBrowser['open']>> | undefined
  let script = ''
  beforeAll(async () => {
    if (path) [browser, script] = await Promise.all([open(), bundled()])
  })
  afterAll(() => browser?.close())

  it.skipIf(!path)('is read as far as it is drawn', async () => {
    const tab = await browser?.newPage()
    await tab?.setContent(page)
    const found = await tab?.evaluate(
      async (code, closed) => {
        for (const host of document.querySelectorAll<HTMLElement>('[data-shadow]'))
          host.attachShadow({ mode: 'open' }).innerHTML = host.dataset['shadow'] ?? ''
        const { scanPage } = new Function(`${code}; return parvis`)()
        const general = { references: ['[A-Z]{2}-\\d{4}-\\d{1,6}'], closed }
        return (await scanPage(document, general, '', () => true)) as Scanned
      },
      script,
      closed,
    )
    const texts = found?.likely.map(({ text }) => text.replace('@ok.example', '')) ?? []
    expect(texts.toSorted()).toEqual([
      'EC-2026-42',
      ...['contents', 'open', 'shadow', 'slotted', 'summary', 'visible'],
    ])
  })
})
