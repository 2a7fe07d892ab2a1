import { Done } from '../../form/done.tsx'
import { Attention } from '../../style/attention.tsx'
import type { FollowedPeople } from './use-people.ts'
import { useWords } from './use-words.ts'

/** What was just done, and what stands in the way of reading. */
export function PeopleStatus({ people: { followed, done } }: { people: FollowedPeople }) {
  const words = useWords()
  const { content, trouble } = followed
  return (
    <>
      <Done what={done} class="notice">
        {({ said }) => said}
      </Done>
      <p role="status">
        {trouble !== null && <Attention>{words.trouble[trouble]}</Attention>}
        {trouble === null && content === null && words.loading}
      </p>
    </>
  )
}
