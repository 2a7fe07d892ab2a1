import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** Where a form is wrong, in a sentence. */
export interface Fault {
  /** Place of the value in what is sent, as a JSON pointer. */
  path: string
  sentence: string
}

type FaultAt = (path: string) => string | undefined

/** Holds what is wrong with a form, for the fields inside. */
export const FaultsContext = createContext<FaultAt>(() => undefined)

/** What is wrong at a place, in a sentence. */
export function useFaultAt(path: string): string | undefined {
  return useContext(FaultsContext)(path)
}

/** Faults as fields ask for them. */
export function faultsByPath(faults: readonly Fault[]): FaultAt {
  const known = new Map(faults.map(({ path, sentence }) => [path, sentence]))
  return (path) => known.get(path)
}

/** The element of a field, from its place in what is sent. */
export function idOf(path: string): string {
  return `q${path.replaceAll('/', '-')}`
}
