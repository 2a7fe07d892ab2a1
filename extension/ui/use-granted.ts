import { useEffect, useState } from 'preact/hooks'

/** The patterns of the tools that are open, as they change; `null` while they are read. */
export function useGranted(): readonly string[] | null {
  const [granted, setGranted] = useState<readonly string[] | null>(null)
  useEffect(() => {
    const { permissions } = chrome
    const read = () =>
      void permissions.getAll().then(({ origins = [] }) => setGranted([...origins].sort()))
    permissions.onAdded.addListener(read)
    permissions.onRemoved.addListener(read)
    read()
    return () => {
      permissions.onAdded.removeListener(read)
      permissions.onRemoved.removeListener(read)
    }
  }, [])
  return granted
}

/** A pattern as people read it: `https://tool.example/*` is `https://tool.example`. */
export const originLabel = (pattern: string): string => pattern.replace(/\/\*$/, '')
