import { goToFault } from '../../form/go-to-fault.ts'
import { AboutGroup, ContactGroup } from './about-group.tsx'
import { AdaptationsGroup } from './adaptations-group.tsx'
import { CallbacksGroup } from './callbacks-group.tsx'
import { HoursGroup } from './hours-group.tsx'
import { InvitationsGroup } from './invitations-group.tsx'
import { LateGroup } from './late-group.tsx'
import { CalendarGroup, NormGroup } from './norm-group.tsx'
import { PlacesGroup } from './places-group.tsx'
import { AcknowledgementGroup, SilenceGroup } from './silence-groups.tsx'
import { StepsGroup } from './steps-group.tsx'
import { useWords } from './use-words.ts'

/** Every group of the form, in order, with the place that takes the keyboard. */
const groups = [
  { path: '/about', name: 'about', Group: AboutGroup },
  { path: '/norm', name: 'norm', Group: NormGroup },
  { path: '/calendar', name: 'calendar', Group: CalendarGroup },
  { path: '/opening', name: 'week', Group: HoursGroup },
  { path: '/steps', name: 'steps', Group: StepsGroup },
  { path: '/contact', name: 'contact', Group: ContactGroup },
  { path: '/callbacks', name: 'callbacks', Group: CallbacksGroup },
  { path: '/silence', name: 'silence', Group: SilenceGroup },
  { path: '/acknowledgement', name: 'acknowledgement', Group: AcknowledgementGroup },
  { path: '/late', name: 'late', Group: LateGroup },
  { path: '/invitations', name: 'invitations', Group: InvitationsGroup },
  { path: '/adaptations', name: 'adaptations', Group: AdaptationsGroup },
  { path: '/where', name: 'places', Group: PlacesGroup },
] as const

/** The groups of the form, and the way to each. */
export function Contents() {
  const { form, page } = useWords()
  return (
    <div class="service-contents">
      <nav class="service-ways" aria-label={page.contents}>
        <p>{page.contents}</p>
        <ul>
          {groups.map(({ path, name }) => (
            <li key={path}>
              <button type="button" class="service-way" onClick={() => goToFault(path)}>
                {form[name]}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div class="service-groups">
        {groups.map(({ path, Group }) => (
          <Group key={path} />
        ))}
      </div>
    </div>
  )
}
