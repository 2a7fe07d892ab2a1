import { useEffect, useState } from 'preact/hooks'
import { readAddress } from './page.ts'

/**
 * What the address asks of its page under a name, as `periode` in `#accueil?periode=2026-10`.
 * Choosing it is a step that the browser's *back* undoes.
 * @returns the value, `null` where it is not asked, and how to ask another
 */
export function useQuery(name: string): [string | null, (value: string | null) => void] {
  const read = () => readAddress(location.hash).query.get(name)
  const [value, setValue] = useState(read)

  useEffect(() => {
    const onChange = () => setValue(read())
    onChange()
    addEventListener('hashchange', onChange)
    return () => removeEventListener('hashchange', onChange)
  }, [name])

  function ask(wanted: string | null) {
    const { query } = readAddress(location.hash)
    if (wanted === null) query.delete(name)
    else query.set(name, wanted)
    const [path = ''] = location.hash.split('?')
    const asked = query.toString()
    location.hash = asked === '' ? path : `${path}?${asked}`
  }

  return [value, ask]
}
