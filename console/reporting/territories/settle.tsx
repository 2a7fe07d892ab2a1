import type { Geography } from '#shared/contract/catalogue/geography.ts'
import type { TerritoriesResponse } from '#shared/contract/reporting/territories.ts'
import { GeographyForm } from '../../catalogue/territories/geography-form.tsx'
import { SuccessionsForm } from '../../catalogue/territories/successions-form.tsx'
import type { FollowedGeography } from '../../catalogue/territories/use-geography.ts'
import type { Session } from '../../sign-in/session/session.ts'
import { useWords } from './use-words.ts'

interface SettleProps {
  session: Session
  /** Whoever is signed in may bring shapes. */
  isAdmin: boolean
  zone: string
  told: TerritoriesResponse
  geography: FollowedGeography
  /** Which answers are read where has changed. */
  onSucceeded(): void
}

/** What is prepared once: the shapes of territories, and which of them were merged. */
export function Settle({ session, isAdmin, zone, told, geography, onSucceeded }: SettleProps) {
  const words = useWords()
  const { pair } = told
  const places = pair?.commun.told === 'figure' ? pair.commun.figure.places : undefined
  const known: Geography['geography'] = geography.followed.content?.geography ?? null
  return (
    <details class="territory-settle">
      <summary>{words.settle}</summary>
      <GeographyForm
        session={session}
        isAdmin={isAdmin}
        zone={zone}
        kept={known}
        territories={places?.territories ?? []}
        onKept={geography.hear}
      />
      <SuccessionsForm session={session} zone={zone} onDeclared={onSucceeded} />
    </details>
  )
}
