/**
 * Subjects: opinion and fault lead to the text box; a personal case leads to its contact instead.
 */
export const abouts = ['opinion', 'fault', 'personal'] as const

/** How the form was filled in: with help or without, which is analysed apart. */
export const helps = ['alone', 'with_help', 'for_me'] as const

/** Subject of a feedback. */
export type About = (typeof abouts)[number]

/** Whether the usager had help. */
export type Helped = (typeof helps)[number]
