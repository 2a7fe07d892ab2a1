import { Disclosure } from './disclosure.tsx'
import { sections } from './list.ts'
import { useMatter } from './matter.tsx'
import type { FoundRequest } from './section.ts'
import { useActsText } from './use-acts-text.ts'

/** The sections of what an agent can do for the usager of a request. */
export function ActsView({ found }: { found: FoundRequest }) {
  const says = useActsText()
  const { acts, drafts } = useMatter()
  const places = Object.keys(acts) as (keyof typeof acts)[]
  const kept = { tell: drafts.proof, contact: drafts.contact, adapt: undefined }
  return (
    <>
      {sections
        .filter(({ isOffered }) => isOffered(found))
        .map(({ name, isOf, Body }, at) => (
          <Disclosure
            key={name}
            name={name}
            title={says[name].title}
            note={kept[name] && says.draftKept}
            digit={at + 1}
            isOpenFirst={places.some(isOf)}
          >
            <Body found={found} />
          </Disclosure>
        ))}
    </>
  )
}
