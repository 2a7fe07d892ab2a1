import { useState } from 'preact/hooks'
import type { Role } from '#shared/contract/agents/agent.ts'
import { fill } from '#shared/text/fill.ts'
import { roleText } from '#shared/text/site-owner/agents/role.ts'
import { useLanguage } from '../language/language.tsx'
import { Attention } from '../style/attention.tsx'

/** Says that somebody changed the role of the person who works here, and what that leaves as it is. */
export function RoleChange({ role }: { role: Role }) {
  const { text, locale } = useLanguage()
  const [first] = useState(role)
  const name = roleText[locale].names[role]
  return (
    <div class="role-change" role="status">
      {role !== first && <Attention>{fill(text.roleChanged, { role: name })}</Attention>}
    </div>
  )
}
