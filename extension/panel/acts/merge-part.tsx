import type { Sighting } from '../../shared/state.ts'
import { Disclosure } from './disclosure.tsx'
import { useMatter } from './matter.tsx'
import { Merge } from './merge.tsx'
import { useActsText } from './use-acts-text.ts'

/** A disclosure to merge two identifiers of one person. */
export function MergePart({ sightings }: { sightings: readonly Sighting[] }) {
  const says = useActsText()
  const { acts, drafts } = useMatter()
  return (
    <Disclosure
      name="merge"
      title={says.merge.title}
      note={drafts.merge && says.draftKept}
      isOpenFirst={acts.merge !== undefined}
    >
      <Merge sightings={sightings} />
    </Disclosure>
  )
}
