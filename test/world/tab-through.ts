import type { Page } from 'puppeteer-core'

/** A focused element. */
interface Reached {
  /** Its index among focusable elements, from 0; -1 for another. */
  at: number
  name: string
  isShown: boolean
}

/**
 * Presses Tab through all focusable elements, and out.
 * @returns faults: unreachable elements, wrong order, no visible focus, no name, focus traps
 */
export async function findKeyboardFaults(page: Page): Promise<string[]> {
  const expected = await page.evaluate(() => {
    const kinds = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
    const isReached = (one: Element) => {
      if (!one.checkVisibility({ visibilityProperty: true }) || one.matches(':disabled'))
        return false
      // In a radio group, Tab goes to the chosen one.
      const { type, name, checked } = one as HTMLInputElement
      if (type !== 'radio' || checked) return true
      const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')]
      const same = group.filter((radio) => radio.name === name)
      return same[0] === one && !same.some((radio) => radio.checked)
    }
    const all = [...document.querySelectorAll<HTMLElement>(kinds)].filter(isReached)
    // A page may begin in a field, and Tab goes on from where the focus was: it is taken to the top.
    const top = document.createElement('span')
    top.tabIndex = -1
    document.body.prepend(top)
    top.focus()
    top.remove()
    const reached: Reached[] = []
    const nameOf = (one: HTMLElement) =>
      [
        one.ariaLabel,
        one.textContent,
        ...[...((one as HTMLInputElement).labels ?? [])].map((label) => label.textContent),
      ]
        .join(' ')
        .trim()
    const isShown = (one: HTMLElement) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      return one.matches(':focus-visible') && outlineStyle !== 'none' && outlineWidth !== '0px'
    }
    addEventListener('focusin', ({ target }) => {
      const one = target as HTMLElement
      reached.push({ at: all.indexOf(one), name: nameOf(one), isShown: isShown(one) })
    })
    Object.assign(window, { reached })
    return all.map((one) => ({
      name: nameOf(one),
      // Firefox stops at day, month, year and the calendar button.
      stops: /^(?:date|time)/.test((one as HTMLInputElement).type ?? '') ? 7 : 1,
      top: one.getBoundingClientRect().bottom + scrollY,
    }))
  })
  const isThrough = (last: number) =>
    page.evaluate(
      (at) => (window as unknown as { reached: Reached[] }).reached.at(-1)?.at === at,
      last,
    )
  const most = expected.reduce((sum, { stops }) => sum + stops, 0)
  const hasParts = most > expected.length
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab')
    if (hasParts && presses >= expected.length - 1 && (await isThrough(expected.length - 1))) break
  }
  await page.keyboard.press('Tab')
  const { reached, isOut } = await page.evaluate((last) => {
    const { reached } = window as unknown as { reached: Reached[] }
    const [end] = reached.slice(-1)
    // Out of the page, or back at its start.
    const isOut =
      !document.hasFocus() || document.activeElement === document.body || end?.at !== last
    return { reached: reached.slice(0, last + 1), isOut }
  }, expected.length - 1)
  const order = reached.map(({ at }) => at)
  return [
    ...(order.join() === expected.map((_, at) => at).join() ? [] : [`Tab goes ${order.join()}`]),
    ...reached.flatMap(({ name, isShown }) => [
      ...(isShown ? [] : [`“${name}” is not seen to have the keyboard`]),
      ...(name ? [] : ['something has no name']),
    ]),
    ...expected.flatMap(({ name, top }, at) =>
      top + 24 < (expected[at - 1]?.top ?? 0)
        ? [`“${name}” stands above what comes before it`]
        : [],
    ),
    ...(isOut ? [] : ['the keyboard does not come out again']),
  ]
}
