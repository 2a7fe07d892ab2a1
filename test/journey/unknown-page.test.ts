import { build, type Rollup } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Found } from '../../extension/reading.ts'
import { browsers, type RealBrowser } from '../world/browser.ts'

/** What is drawn ends in `ok.example`, and what is not in `bad.example`. */
const page = `<!doctype html><html lang="fr"><title>Outil</title><body>
  <div style="display: contents">contents@ok.example</div>
  <div style="display: none"><p>none@bad.example</p></div>
  <p style="visibility: hidden">invisible@bad.example
    <b style="visibility: visible">visible@ok.example</b></p>
  <details><summary>summary@ok.example</summary>closed@bad.example</details>
  <details open><summary>Plus</summary>open@ok.example</details>
  <section data-shadow="<p>Rien</p>">unslotted@bad.example <p>child@bad.example</p></section>
  <section data-shadow="<p><slot></slot></p>">slotted@ok.example</section>
  <section data-shadow="<slot>fallback@ok.example</slot>"></section>
  <section data-shadow="shadow@ok.example<p style='display: none'>in@bad.example</p>"></section>
  <iframe srcdoc="<p>frame@ok.example</p>"></iframe>
  <iframe hidden srcdoc="<p>frame@bad.example</p>"></iframe>
  <a href="/usager">link@ok.example</a><a href="/usager" hidden>link@bad.example</a>
  <dialog>dialog@bad.example</dialog>
  <canvas>canvas@bad.example</canvas>
  <p>06 12 <span style="display: none">99</span>34 56 78</p>
  <pre>06 23 45 67 89\n12 rue de la Paix</pre>`

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
    const found = await tab?.evaluate(async (code) => {
      for (const host of document.querySelectorAll<HTMLElement>('[data-shadow]'))
        host.attachShadow({ mode: 'open' }).innerHTML = host.dataset['shadow'] ?? ''
      const { scan } = new Function(`${code}; return parvis`)()
      return (await scan(document, { references: [] }, () => true)) as Found
    }, script)
    expect(found?.email[0]?.map((one) => one.replace('@ok.example', '')).toSorted()).toEqual([
      'contents',
      'fallback',
      'frame',
      'link',
      'open',
      'shadow',
      'slotted',
      'summary',
      'visible',
    ])
    expect(found?.phone).toEqual([['06 12 34 56 78', '06 23 45 67 89']])
  })
})
