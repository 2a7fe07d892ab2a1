import { Field, Group } from '../../form/field.tsx'
import { Options } from '../../form/options.tsx'
import { fragments } from '../../route/page.ts'
import { useServiceForm } from './form-context.ts'
import { useWords } from './use-words.ts'

const ways = ['nobody', 'all', 'share', 'monthly'] as const

/** Who is asked how it was, once they were served. */
export function InvitationsGroup() {
  const { draft, field } = useServiceForm()
  const text = useWords().form
  return (
    <Group path="/invitations" title={text.invitations} hint={text.invitationsHint}>
      <Options
        {...field('invites', '/invitations')}
        legend={text.invites}
        options={ways.map((one) => [one, text.inviteWays[one]])}
      />
      {draft.invites === 'share' && (
        <Field
          {...field('share', '/invitations/probability')}
          kind="number"
          label={text.share}
          hint={text.shareHint}
        />
      )}
      {draft.invites === 'monthly' && (
        <Field
          {...field('monthly', '/invitations/monthly')}
          kind="number"
          label={text.monthly}
          hint={text.monthlyHint}
        />
      )}
      {draft.invites !== 'nobody' && (
        <>
          <Field
            {...field('restDays', '/invitations/rest_days')}
            kind="number"
            label={text.restDays}
            hint={text.restDaysHint}
          />
          <Field
            {...field('submissions', '/invitations/submissions')}
            kind="number"
            label={text.submissions}
            hint={text.submissionsHint}
          />
        </>
      )}
      <p class="field-hint">
        {text.counterHint} <a href={fragments.sheets}>{text.toSheets}</a>
      </p>
    </Group>
  )
}
