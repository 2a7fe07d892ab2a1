import type { Contact } from '#shared/contract/catalogue/service.ts'
import { fill } from '#shared/text/fill.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { townHall } from '../../valmont/organisation.ts'
import type { SiteText } from '../text/fr.ts'
import type { Visit } from '../visit/visit.ts'
import { type Fault, formatFault } from './fault.ts'

/** Renders the error summary with a link to each field, first on the page. */
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

/** Renders what to do when the hub is down: what happened and what is kept. */
export function Down({ visit, contact }: { visit: Visit; contact: Contact }) {
  const phone = formatPhone(contact.phone ?? townHall.phone)
  return (
    <div class="summary" role="alert" tabIndex={-1} autofocus>
      <h2>{visit.text.form.downTitle}</h2>
      <p>{fill(visit.text.form.downText, { phone })}</p>
    </div>
  )
}
