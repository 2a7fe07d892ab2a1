import { useEffect, useState } from 'preact/hooks'
import { fragments } from '../../route/page.ts'
import type { PageProps } from '../../route/page-props.ts'
import type { Chosen } from './chosen.ts'
import { Detail } from './detail.tsx'
import { Overview } from './overview.tsx'

/**
 * The page: whether quality is equivalent everywhere; or one territory, where the address names it:
 * `#territoire/69002`. `#territoire//voirie` looks at a service first.
 */
export function TerritoriesPage(props: PageProps) {
  const { inside, part } = props
  const [chosen, choose] = useState<Chosen>({ service: part, criterion: 'satisfied', period: null })
  const [last, setLast] = useState<string | null>(null)

  useEffect(() => {
    if (part !== null) choose((one) => ({ ...one, service: part }))
  }, [part])

  // Whoever comes back from a territory finds it marked.
  useEffect(() => {
    if (inside !== null) setLast(inside)
  }, [inside])

  if (inside !== null)
    return (
      <Detail
        key={inside}
        {...props}
        territory={decode(inside)}
        service={chosen.service}
        onService={(service) => choose({ ...chosen, service })}
      />
    )
  return (
    <Overview
      {...props}
      chosen={chosen}
      onChoose={choose}
      pointedFirst={last}
      onOpen={(territory) => {
        location.hash = `${fragments.territory}/${encodeURIComponent(territory)}`
      }}
    />
  )
}

/** What an address names, as it was before it was written in it. */
function decode(inside: string): string {
  try {
    return decodeURIComponent(inside)
  } catch {
    return inside
  }
}
