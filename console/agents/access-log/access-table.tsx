import { useLanguage } from '../../language/language.tsx'
import { AccessRow } from './access-row.tsx'
import type { Log } from './log.ts'

/** Every look that is known, newest first; on a narrow page, one card each. */
export function AccessTable({ log }: { log: Log }) {
  const { text } = useLanguage()
  const arrived = new Set(log.arrived)
  return (
    <div class="access-table">
      <table>
        <caption>{text.accessCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.when}</th>
            <th scope="col">{text.agentService}</th>
            <th scope="col">{text.purpose}</th>
            <th scope="col">{text.level}</th>
            <th scope="col">{text.answer}</th>
          </tr>
        </thead>
        <tbody>
          {log.accesses.map((access) => (
            <AccessRow
              key={access.access}
              access={access}
              zone={log.zone}
              isNew={arrived.has(access.access)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
