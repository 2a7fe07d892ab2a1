import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** Whether keys press buttons: somebody may have switched them off. */
export const ShortcutsContext = createContext(false)

/** The attribute of a button that a key presses, while keys are on. */
export function useShortcut(): (key: string) => { 'aria-keyshortcuts'?: string } {
  const isOn = useContext(ShortcutsContext)
  return (key) => (isOn ? { 'aria-keyshortcuts': key } : {})
}
