import type { ContextFound } from '#shared/contract/agents/context.ts'
import { fill } from '#shared/text/fill.ts'
import { usePersonText } from '../hooks/use-person-text.ts'

/** Services of other sectors to which the agent can send a usager who is present. Nothing there opens. */
export function OtherSectors({
  elsewhere = [],
  proved,
}: Pick<ContextFound, 'elsewhere' | 'proved'>) {
  const { elsewhere: says, present } = usePersonText()
  if (elsewhere.length === 0) return null
  return (
    <>
      <h3>{says.title}</h3>
      {proved !== undefined && (
        <p class="small" role="status">
          {proved ? present.proved : present.wrong}
        </p>
      )}
      <p class="muted small">{says.hint}</p>
      <ul class="others elsewhere">
        {elsewhere.map(({ service, headline, received }, at) => (
          <li key={at}>
            <span class="other-service">{service}</span> <span class="small">{headline}</span>{' '}
            <span class="muted small">{fill(says.received, { received })}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
