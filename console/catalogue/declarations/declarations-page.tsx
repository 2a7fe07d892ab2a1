import { useEffect } from 'preact/hooks'
import type { PageProps } from '../../route/page-props.ts'
import { Declarations } from './declarations.tsx'
import { useDeclarations } from './use-declarations.ts'

/** The page of declarations; what is typed stays while another page is looked at. */
export function DeclarationsPage({ session, agent, active, arriving, onForbidden }: PageProps) {
  const declarations = useDeclarations(session, active)
  const { forbidden } = declarations.followed
  useEffect(() => {
    if (forbidden) onForbidden()
  }, [forbidden])
  return (
    active && <Declarations declarations={declarations} author={agent.name} arriving={arriving} />
  )
}
