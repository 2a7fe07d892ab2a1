import type { Browser } from 'puppeteer-core'
import { insideFirefox } from './inside-firefox.ts'

/** Stops the background of an extension, as a browser may at any moment. */
export async function stopWorker(browser: Browser, base: string): Promise<void> {
  const session = await browser.target().createCDPSession()
  const { targetInfos } = await session.send('Target.getTargets')
  for (const { type, targetId, url } of targetInfos)
    if (type === 'service_worker' && url.startsWith(base))
      await session.send('Target.closeTarget', { targetId })
  await session.detach()
}

/** The same in Firefox, which stops it when nothing is asked of it for a while: here at once. @throws when it was not stopped */
export async function stopEventPage(browser: Browser, id: string): Promise<void> {
  const state = await insideFirefox(
    browser,
    `(async () => {
      const { extension } = WebExtensionPolicy.getByID('${id}')
      await extension.terminateBackground({ disableResetIdleForTest: true })
      return extension.backgroundState
    })()`,
  )
  if (state !== 'stopped') throw new Error(`The background is ${state}.`)
}
