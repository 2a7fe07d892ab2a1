import type { PageProps } from '../../route/page-props.ts'
import { Entries } from './entries.tsx'
import { useEntries } from './use-entries.ts'

/** The page of entries; what is typed stays while another page is looked at. */
export function EntriesPage({ session, active, arriving }: PageProps) {
  const entries = useEntries(session, active)
  return active && <Entries entries={entries} arriving={arriving} />
}
