/** Refreshes the list without a reload; without this script, a reload shows new messages. */

/** Polling interval, in milliseconds. */
const often = 1000

setInterval(async () => {
  const list = document.querySelector('[data-newest]')
  if (!list || document.hidden) return
  const answer = await fetch(location.href).catch(() => null)
  if (!answer?.ok) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const next = page.querySelector('[data-newest]')
  if (!next || next.dataset.newest === list.dataset.newest) return
  // Keep the focus on the same link.
  const { id } = document.activeElement ?? {}
  list.replaceWith(next)
  if (id) document.getElementById(id)?.focus({ preventScroll: true })
  document.querySelector('[role=status]').textContent = next.dataset.arrived
}, often)
