import type { Page } from 'puppeteer-core'

/** The announcements of a screen reader: changes of live regions, and focus. */
export interface Announcements {
  /** Returns the announcements since the last call. */
  said(): Promise<string[]>
}

/**
 * Records what a screen reader would announce in a component: changes in existing live regions, and
 * elements that the component focuses, with descriptions. It ignores a live region inserted with
 * its text, because screen readers differ, unless it gets the focus.
 */
export async function listen(page: Page, component: string): Promise<Announcements> {
  await page.evaluate((name) => {
    const said: string[] = []
    Object.assign(window, { said })
    const root = document.querySelector(name)?.shadowRoot
    if (!root) return
    const readOut = (node: Node): string =>
      node instanceof Text ? node.data : [...node.childNodes].map(readOut).join(' ')
    const wordsOf = (node: Node | null | undefined) =>
      node ? readOut(node).replace(/\s+/g, ' ').trim() : ''
    const regions = '[role=status], [role=alert], [aria-live], output'
    const isLive = (region: Element) =>
      (region.getAttribute('aria-live') ?? 'polite') !== 'off' || region.matches('[role=alert]')
    const known = new Set<Element>(root.querySelectorAll(regions))
    const observer = new MutationObserver((changes) => {
      const changed = new Set<Element>()
      for (const { type, target } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        const region = element?.closest(regions)
        if (region && type !== 'attributes') changed.add(region)
      }
      for (const region of root.querySelectorAll(regions)) {
        if (known.has(region)) continue
        known.add(region)
        changed.delete(region)
        const isReadOut = root.activeElement === region
        if (isLive(region) && wordsOf(region) && !isReadOut)
          said.push(`too late: ${wordsOf(region)}`)
      }
      for (const region of changed)
        if (isLive(region) && region.isConnected && wordsOf(region)) said.push(wordsOf(region))
    })
    observer.observe(root, { subtree: true, childList: true, characterData: true })
    let isTheirs = false
    const when = (kind: string, holds: (event: Event) => boolean) =>
      addEventListener(
        kind,
        (event) => {
          isTheirs = holds(event)
        },
        true,
      )
    when('keydown', (event) => event instanceof KeyboardEvent && /^Tab|^Arrow/.test(event.key))
    when('pointerdown', () => true)
    when('keyup', () => false)
    when('pointerup', () => false)
    root.addEventListener('focusin', ({ target }) => {
      if (isTheirs || !(target instanceof HTMLElement)) return
      // A label focuses its radio button after the click.
      if (target.matches('[type=radio], [type=checkbox]')) return
      const label = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
      const name = label ? wordsOf(target.labels?.[0]) : (target.ariaLabel ?? wordsOf(target))
      const described = (target.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => wordsOf(id ? root.getElementById(id) : null))
        .filter(Boolean)
      said.push(['focus', name, ...described].join(' | '))
    })
  }, component)
  return {
    said: () => page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0)),
  }
}
