/**
 * Navigates without reloading the frame, like many tools. The address changes a fixed moment before
 * the content. Without this script, links are plain links.
 */

/** How long the address is ahead of the content, in milliseconds. */
const ahead = 150

let leaving = new AbortController()
let shown = location.pathname + location.search
history.scrollRestoration = 'manual'

addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!link || event.defaultPrevented || event.button !== 0) return
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const to = new URL(link.href)
  const isHere = to.pathname === location.pathname && to.search === location.search
  if (to.origin !== location.origin || isHere) return
  event.preventDefault()
  history.replaceState({ scroll: scrollY }, '')
  history.pushState({ scroll: 0 }, '', to)
  void show(0)
})

addEventListener('popstate', (event) => void show(event.state?.scroll ?? 0))

/** Loads the page of the present address, unless the person left it meanwhile. */
async function show(scroll) {
  leaving.abort()
  leaving = new AbortController()
  const { signal } = leaving
  const place = location.pathname + location.search
  document.querySelector('main').ariaBusy = String(place !== shown)
  if (place === shown) return
  try {
    await new Promise((resolve) => setTimeout(resolve, ahead))
    const answer = await fetch(place, { signal })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const main = page.querySelector('main')
    if (signal.aborted) return
    if (!main) throw new Error('This is no page of the tool')
    shown = place
    document.title = page.title
    document.querySelector('main').replaceWith(main)
    scrollTo(0, scroll)
    const heading = main.querySelector('h1')
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
    document.querySelector('[role=status]').textContent = page.title
  } catch {
    if (!signal.aborted) location.assign(place)
  }
}
