/** Shows what arrives without loading the page again; without this script, a reload shows it. */

/** How often it is looked for, in milliseconds. */
const often = 1000

setInterval(async () => {
  const list = document.querySelector('[data-newest]')
  if (!list || document.hidden) return
  const answer = await fetch(location.href).catch(() => null)
  if (!answer?.ok) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const next = page.querySelector('[data-newest]')
  if (!next || next.dataset.newest === list.dataset.newest) return
  // Whoever stands on a link stays on it.
  const { id } = document.activeElement ?? {}
  list.replaceWith(next)
  if (id) document.getElementById(id)?.focus({ preventScroll: true })
  document.querySelector('[role=status]').textContent = next.dataset.arrived
}, often)
