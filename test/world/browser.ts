import { existsSync } from 'node:fs'
import { type Browser, type LaunchOptions, launch } from 'puppeteer-core'
import places from '../../setup/browsers.json' with { type: 'json' }
import { patience } from './press.ts'
import { isLong } from './times.ts'

type Name = 'chromium' | 'firefox'

/** A real browser; without `path` it is missing, and its journeys are skipped. */
export interface RealBrowser {
  browser: Name
  path: string | undefined
  /** Starts it. @param more options, such as an extension */
  open(more?: LaunchOptions): Promise<Browser>
}

/** Flags: no background network, French locale. */
const quiet = [
  '--lang=fr-FR',
  '--accept-lang=fr-FR',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Each window would start a spare renderer for nothing.
  '--disable-features=SpareRendererForSitePerProcess',
]

/** The browsers of every journey; Chromium without windows, unless asked or in long tests. */
export const browsers: readonly RealBrowser[] = (['chromium', 'firefox'] as const)
  .map((name) => realBrowser(name, find(name)))
  .map((real) => (isLong ? real : windowless(real)))

/** The browser of journeys that do not depend on it: the first available. Long tests use all. */
export const anyBrowser: readonly RealBrowser[] = isLong
  ? browsers
  : browsers.toSorted((a, b) => Number(!a.path) - Number(!b.path)).slice(0, 1)

/** The same for journeys that ask a browser what only Chromium tells: none where it is missing. */
export const anyChromium = anyBrowser.filter(({ browser }) => browser === 'chromium')

/**
 * Returns the headless variant where available: a page costs half as much. Extensions need a
 * window, and who asks `headless: true` gets one.
 */
function windowless(real: RealBrowser): RealBrowser {
  const path = real.browser === 'chromium' ? find('chromium_shell') : undefined
  if (!path) return real
  return {
    ...real,
    open: (more) =>
      more?.enableExtensions || more?.headless !== undefined
        ? real.open(more)
        : real.open({ ...more, executablePath: path, headless: 'shell' }),
  }
}

function find(name: keyof typeof places): string | undefined {
  const asked = process.env[name.toUpperCase()]
  return [...(asked ? [asked] : []), ...places[name]].find((one) => existsSync(one))
}

function realBrowser(name: Name, path: string | undefined): RealBrowser {
  return {
    browser: name,
    path,
    open: async ({ args = [], extraPrefsFirefox, ...more } = {}) => {
      const browser = await launch({
        executablePath: path ?? '',
        headless: true,
        ...more,
        browser: name === 'chromium' ? 'chrome' : 'firefox',
        args: [...(name === 'chromium' ? quiet : []), ...args],
        extraPrefsFirefox: {
          'intl.accept_languages': 'fr',
          'intl.locale.requested': 'fr',
          ...extraPrefsFirefox,
        },
      })
      return patient(browser)
    },
  }
}

/** Each of its pages waits for what is expected as long as a slow machine takes. */
function patient(browser: Browser): Browser {
  const open = browser.newPage.bind(browser)
  browser.newPage = async (...how) => {
    const page = await open(...how)
    page.setDefaultTimeout(patience)
    return page
  }
  return browser
}
