/** Marks an address where the sign-in goes on by itself, for whoever pressed the button elsewhere. */
const goOn = '#connexion'

/** What the hub says in the address of somebody who comes back; `null` when nobody does. */
export function returned(): URLSearchParams | null {
  const said = new URLSearchParams(location.search)
  return said.has('code') || said.has('error') || said.has('state') ? said : null
}

/** Takes what the hub said out of the address, so that it is neither kept, copied nor sent again. */
export function cleanAddress(page = location.hash): void {
  history.replaceState(null, '', location.pathname + page)
}

/** Whether the button was pressed at another address of this console. Told once. */
export function takeGoingOn(): boolean {
  if (location.hash !== goOn) return false
  cleanAddress('')
  return true
}

/** Moves to another address of this console, where the sign-in goes on. */
export function goOnAt(console: string): void {
  location.assign(console + goOn)
}
