import { idOf } from './form-context.ts'

/**
 * Takes the keyboard to a fault: to its field, or else to the nearest group around it.
 * @param name that of its form
 * @returns whether either is on the page
 */
export function goToFault(path: string, name?: string): boolean {
  const found = elementAt(path, name)
  openAround(found)
  found?.focus()
  found?.scrollIntoView({ block: 'center' })
  return found !== null
}

/** The words of the field or the group a fault stands at; empty when it stands nowhere. */
export function labelAt(path: string): string {
  const found = elementAt(path)
  if (
    found instanceof HTMLInputElement ||
    found instanceof HTMLTextAreaElement ||
    found instanceof HTMLSelectElement
  )
    return found.labels?.[0]?.textContent ?? ''
  return found?.querySelector('legend')?.textContent ?? ''
}

/** The field at a place, or else the nearest group around it; `null` for neither. */
export function elementAt(path: string, name?: string): HTMLElement | null {
  const parts = path.split('/')
  for (let length = parts.length; length > 1; length--) {
    const found = document.getElementById(idOf(parts.slice(0, length).join('/'), name))
    if (found) return found
  }
  return null
}

/** Opens what is folded around a place: nothing inside could take the keyboard. */
function openAround(place: HTMLElement | null): void {
  for (let around = place?.closest('details'); around; ) {
    around.open = true
    around = around.parentElement?.closest('details')
  }
}
