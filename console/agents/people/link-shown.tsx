import { fill } from '#shared/text/fill.ts'
import { ShownOnce } from '../../form/shown-once.tsx'
import type { LinkMade } from './use-people.ts'
import { useWords } from './use-words.ts'

interface LinkShownProps {
  made: LinkMade & { link: string }
  onHide(): void
}

/** A link to hand over, where no mail server takes it to its person. */
export function LinkShown({ made, onHide }: LinkShownProps) {
  const words = useWords().link
  return (
    <ShownOnce
      written={made.link}
      words={{ ...words, made: fill(words.made, { name: made.name }) }}
      onHide={onHide}
    />
  )
}
