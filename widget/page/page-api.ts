/** What a page may call. */
interface PageApi {
  /**
   * Says that a démarche has ended, as `mode="ended"` does.
   * @param service the service it was about; without it every form of the page is concerned.
   * @param ticket of the invitation that the hub gave the back end for it.
   */
  ended(service?: string, ticket?: string): void
}

/** Gives the page `window.parvis`, unless it has one already. */
export function definePageApi(): void {
  const page = window as { parvis?: PageApi }
  const said = new Set<string | undefined>()
  page.parvis ??= {
    ended(service, ticket) {
      // A button pressed twice ends only one démarche.
      if (said.has(service)) return
      said.add(service)
      setTimeout(() => said.delete(service), 1000)
      for (const form of document.querySelectorAll('parvis-feedback'))
        if (!service || form.getAttribute('service') === service) {
          // Removed first: the same value written again would not report another démarche.
          form.removeAttribute('mode')
          if (ticket) form.setAttribute('ticket', ticket)
          form.setAttribute('mode', 'ended')
        }
    },
  }
}
