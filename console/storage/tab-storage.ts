/** What the console remembers, in this tab only and until it is closed. */
export type StoredName =
  | 'session'
  | 'departure'
  | 'writer'
  | 'language'
  | 'shortcuts'
  | 'questions'
  | 'instrument'
  | 'declaration'
  | 'entry'
  | 'circumstance'
  | 'setting_aside'
  | 'offer'
  | 'finding'
  | 'identity'
  | 'key'
  | 'person'
  | 'rights'
  | 'services'
  | 'sites'
  | 'start_service'
  | 'start_questions'
  | 'texts'
  | 'warnings'
  | 'successions'
  | 'report'
  | 'subscription'
  | 'sheets'

/** What was kept under this name; `null` when nothing was, or when the browser keeps nothing. */
export function readFromTab(name: StoredName): string | null {
  try {
    return sessionStorage.getItem(`parvis.${name}`)
  } catch {
    return null
  }
}

/** Keeps a value for this tab, or forgets it with `null`. */
export function storeInTab(name: StoredName, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(`parvis.${name}`)
    else sessionStorage.setItem(`parvis.${name}`, value)
  } catch {
    // A browser that refuses storage keeps its own language.
  }
}

/** What is of the tab, whoever sits before it, or is forgotten by the session itself. */
const notWritten: readonly StoredName[] = [
  'session',
  'departure',
  'writer',
  'language',
  'shortcuts',
]

/** Forgets all that was being written in this tab. */
export function forgetDrafts(): void {
  try {
    for (const name of Object.keys(sessionStorage))
      if (name.startsWith('parvis.') && !notWritten.some((one) => name === `parvis.${one}`))
        sessionStorage.removeItem(name)
  } catch {
    // A browser that refuses storage has nothing to forget.
  }
}
