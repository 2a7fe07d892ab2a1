import { useEffect, useState } from 'preact/hooks'
import { Answers } from './answers/answers.tsx'
import { Header } from './header.tsx'
import { LanguageProvider } from './language/language.tsx'
import { keep, kept } from './memory/tab-memory.ts'
import { Opening } from './opening/opening.tsx'
import { useFollowed } from './reading/use-followed.ts'

/**
 * The whole console: closed until a key has brought its first figures, then the page they fill.
 * A key remembered by this tab opens the page at once, so that reloading does not ask again.
 */
export function App() {
  const [key, setKey] = useState(() => kept('key'))
  const [attempt, setAttempt] = useState(0)
  const [trusted, setTrusted] = useState(key !== null)
  const followed = useFollowed(key, attempt)
  const { indicators, refused } = followed

  useEffect(() => {
    if (key === null || refused) keep('key', null)
    else if (indicators !== null) {
      keep('key', key)
      setTrusted(true)
    }
  }, [key, indicators, refused])

  const open = (typed: string) => {
    setTrusted(false)
    setKey(typed)
    setAttempt((count) => count + 1)
  }
  const leave = () => {
    setKey(null)
    setTrusted(false)
  }

  const inside = key !== null && !refused && (trusted || indicators !== null)
  return (
    <LanguageProvider>
      <Header
        organisation={inside ? indicators?.organisation : undefined}
        onLeave={inside && leave}
      />
      {inside ? (
        <Answers followed={followed} arriving={!trusted} />
      ) : (
        <Opening
          followed={followed}
          asked={key !== null}
          withdrawn={refused && trusted}
          onOpen={open}
        />
      )}
    </LanguageProvider>
  )
}
