import { ownLines } from '../../../platform/terminal/one-line.ts'
import type { LocalisedSentence } from './localised-sentence.ts'
import type { Letter } from './read-letter.ts'

/** A text of a person, with its language and direction. */
export function LetterWords({
  said: { text, lang },
  locale,
}: { said: LocalisedSentence } & Pick<Letter, 'locale'>) {
  const lines = ownLines(text)
  return (
    <bdi {...(lang !== locale && { lang })}>
      {lines.map((line, at) => (
        <>
          {at > 0 && <br />}
          {line}
        </>
      ))}
    </bdi>
  )
}
