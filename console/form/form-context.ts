import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** What the fields of a form know of it. */
interface FormAround {
  /** Begins the id of each of its fields: no two forms of a page have the same. */
  name: string
  /** How its fields look: those of a short form, or those of a form in groups. */
  look: 'entry' | 'field'
  /** What is wrong at a place, in a sentence. */
  faultAt(path: string): string | undefined
}

/** Holds a form, for the fields inside. */
export const FormContext = createContext<FormAround>({
  name: 'q',
  look: 'entry',
  faultAt: () => undefined,
})

/** The element of a field, from its place. @param name that of its form */
export function idOf(path: string, name = 'q'): string {
  return `${name}${path.replaceAll('/', '-')}`
}

/** What ties a control to its words, its form and its fault. */
export interface Control {
  id: string
  'data-path': string
  'aria-invalid': 'true' | undefined
  'aria-describedby': string | undefined
}

/**
 * A field of the form around, whatever it looks like.
 * @param hint how it is filled in, where that is said
 * @param described id of what describes it besides
 */
export function useControl(path: string, hint?: string, described?: string) {
  const { name, look, faultAt } = useContext(FormContext)
  const id = idOf(path, name)
  const fault = faultAt(path)
  const by = [fault && `${id}-fault`, hint && `${id}-hint`, described].filter(Boolean).join(' ')
  const control: Control = {
    id,
    'data-path': path,
    'aria-invalid': fault ? 'true' : undefined,
    'aria-describedby': by || undefined,
  }
  return { id, look, fault, control }
}
