import { useState } from 'preact/hooks'

/** Something that is being done, once at a time, and why it could not be. */
export function useActing(act: () => Promise<string | null>, onDone: () => void) {
  const [working, setWorking] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)

  async function press() {
    if (working) return
    setWorking(true)
    setTrouble(null)
    const said = await act()
    setWorking(false)
    if (said === null) onDone()
    else setTrouble(said)
  }
  return { working, trouble, press }
}
