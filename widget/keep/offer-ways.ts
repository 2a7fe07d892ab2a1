/*
 * What helps to keep a code on a page of the hub. Without script the code can be selected, the link of
 * a message opens, and the browser's own menu prints.
 */

/** Makes the buttons of a page copy, share and print; those that nothing can do stay hidden. */
export function offerWays(): void {
  for (const item of document.querySelectorAll<HTMLElement>('[data-print]')) {
    item.hidden = false
    item.addEventListener('click', () => print())
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) offerCopy(button)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-share]')) offerShare(link)
}

function offerCopy(button: HTMLElement): void {
  const { copy = '', copied = '' } = button.dataset
  if (!navigator.clipboard) return
  button.hidden = false
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(copy).then(
      () => {
        const said = button.parentElement?.querySelector('[role=status]')
        if (said) said.textContent = copied
      },
      () => {},
    )
  })
}

/** A telephone sends by whatever its person uses; elsewhere the link opens their mail. */
function offerShare(link: HTMLAnchorElement): void {
  if (!('share' in navigator)) return
  link.addEventListener('click', (event) => {
    event.preventDefault()
    navigator.share({ text: link.dataset['share'] ?? '' }).catch((error: Error) => {
      if (error.name !== 'AbortError') location.href = link.href
    })
  })
}
