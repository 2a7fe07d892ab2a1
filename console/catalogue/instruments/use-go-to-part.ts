import { useEffect, useRef } from 'preact/hooks'
import { elementAt, goToFault } from '../../form/go-to-fault.ts'
import { type Part, partAddress } from './parts.ts'

/**
 * Takes the keyboard to a fault: where it stands in another part, once that part is looked at.
 * @param shown the part that is looked at
 */
export function useGoToPart(site: string, shown: Part | null): (path: string) => void {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    if (wanted.current !== null) goToFault(wanted.current)
    wanted.current = null
  }, [shown])
  return (path) => {
    const { part } = elementAt(path)?.closest<HTMLElement>('[data-part]')?.dataset ?? {}
    if (part === undefined || part === shown) return void goToFault(path)
    wanted.current = path
    location.hash = partAddress(site, part)
  }
}
