import { useEffect } from 'preact/hooks'
import type { PageProps } from '../../route/page-props.ts'
import { Accesses } from './accesses.tsx'
import { useAccessLog } from './use-access-log.ts'

/** The page of the access log; older looks that were read stay while another page is looked at. */
export function AccessLogPage({ session, active, arriving, onForbidden }: PageProps) {
  const log = useAccessLog(session, active)
  const { forbidden } = log.followed
  useEffect(() => {
    if (forbidden) onForbidden()
  }, [forbidden])
  return active && <Accesses log={log} arriving={arriving} />
}
