import type { PageProps } from '../route/page-props.ts'
import { Sheets } from './sheets.tsx'
import { useSheets } from './use-sheets.ts'

/** The page of sheets; codes that were just made stay while another page is looked at. */
export function SheetsPage({ session, active, arriving }: PageProps) {
  const sheets = useSheets(session, active)
  return active && <Sheets sheets={sheets} arriving={arriving} />
}
