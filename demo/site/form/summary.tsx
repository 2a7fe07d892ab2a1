import type { Contact } from '#shared/contract/catalogue/service.ts'
import { fill } from '#shared/text/fill.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { townHall } from '../../valmont/organisation.ts'
import type { SiteText } from '../text/fr.ts'
import type { Visit } from '../visit/visit.ts'
import { type Fault, formatFault } from './fault.ts'

/** Everything to correct, each with a link to its field. Read first when the page comes back. */
export function FaultSummary({ text, faults }: { text: SiteText; faults: readonly Fault[] }) {
  return (
    <div class="summary" role="alert" tabIndex={-1} autofocus>
      <h2>{text.form.errorTitle}</h2>
      <p>{text.form.errorText}</p>
      <ul>
        {faults.map((fault) => (
          <li key={fault.field}>
            <a href={`#${fault.field}`}>{formatFault(fault, text)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What happened, what is kept and what can be done when the hub could not take a request. */
export function Down({ visit, contact }: { visit: Visit; contact: Contact }) {
  const phone = formatPhone(contact.phone ?? townHall.phone)
  return (
    <div class="summary" role="alert" tabIndex={-1} autofocus>
      <h2>{visit.text.form.downTitle}</h2>
      <p>{fill(visit.text.form.downText, { phone })}</p>
    </div>
  )
}
