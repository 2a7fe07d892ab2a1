import type { RefObject } from 'preact'
import type { SiteConfiguration } from '#shared/contract/catalogue/site.ts'
import type { About } from '#shared/quality/said.ts'
import { CommentField } from './comment-field.tsx'
import { PersonalCase } from './personal-case.tsx'
import type { RestWords } from './words.ts'

const chips = ['fault', 'personal'] as const

/** The words of the usager: the text box, and below it what they are about. */
export function WordsField({
  words,
  configuration,
  isNeeded,
  isSorry,
  isBare,
  about,
  typed,
  field,
  onChange,
}: {
  words: RestWords
  configuration: SiteConfiguration
  /** The form needs a comment. */
  isNeeded: boolean
  /** It comes after a bad mark, before anything else. */
  isSorry: boolean
  /** It was sent without. */
  isBare: boolean
  about: About | null | undefined
  typed: string
  field: RefObject<HTMLTextAreaElement | null>
  onChange: (said: { about?: About | null; typed?: string }) => void
}) {
  return (
    <>
      {isSorry && (
        <p class="asked said" tabIndex={-1}>
          {words.sorry}
        </p>
      )}
      <CommentField
        words={words}
        label={isSorry ? words.happened : words.comment}
        isFirst={!isSorry}
        typed={typed}
        longest={configuration.comment}
        field={field}
        need={isNeeded ? (isBare ? 'missing' : 'said') : null}
        onChange={(typed) => onChange({ typed, about: about ?? null })}
      />
      <div class="row chips">
        {chips.map((chip) => (
          <button
            key={chip}
            type="button"
            class="chip"
            aria-pressed={about === chip}
            onClick={() => onChange({ about: about === chip ? null : chip })}
          >
            {words[chip]}
          </button>
        ))}
      </div>
      <div role="status">
        {about === 'personal' && <PersonalCase words={words} configuration={configuration} />}
      </div>
    </>
  )
}
