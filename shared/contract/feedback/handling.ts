import * as z from 'zod'
import { nameText, uuidv7 } from '../scalar.ts'

/** Most teams of an organisation. */
const mostTeams = 30

const teamName = nameText(60).refine((name) => name.trim() !== '', 'empty')

/** Who handles a comment: a person, or a team. */
export const assignmentPut = z
  .discriminatedUnion('to', [
    z.strictObject({ to: z.literal('person'), person: uuidv7 }),
    z.strictObject({ to: z.literal('team'), team: teamName }),
  ])
  .meta({ id: 'CommentAssignmentPut' })

/** Who handles a comment, and who said so. */
export const assignment = z
  .strictObject({
    person: uuidv7.nullable().meta({ description: 'Null for a team' }),
    name: z.string(),
    by: z.string(),
    day: z.iso.date(),
  })
  .meta({ id: 'CommentAssignment' })

/** A comment that needs no reply, by whom and when. */
export const closing = z
  .strictObject({ by: z.string(), day: z.iso.date() })
  .meta({ id: 'CommentClosing' })

/** Who may be given a comment: those who answer for quality and signed in, and the teams. */
export const assignees = z
  .strictObject({
    persons: z.array(z.strictObject({ person: uuidv7, name: z.string() })),
    teams: z.array(z.string()),
  })
  .meta({ id: 'CommentAssignees' })

/** The teams of an organisation, all of them. */
export const teamsPut = z
  .strictObject({ teams: z.array(teamName).max(mostTeams) })
  .meta({ id: 'CommentTeamsPut' })

export type Assignees = z.infer<typeof assignees>
export type Assignment = z.infer<typeof assignment>
export type AssignmentPut = z.infer<typeof assignmentPut>
export type Closing = z.infer<typeof closing>
