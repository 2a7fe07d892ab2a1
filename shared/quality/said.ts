/** Opinion and fault lead to the text box; a personal case leads to whoever handles it instead. */
export const abouts = ['opinion', 'fault', 'personal'] as const

/** How the form was answered: who is helped counts too, and is told apart. */
export const helps = ['alone', 'with_help', 'for_me'] as const

/** What a feedback is about. */
export type About = (typeof abouts)[number]

/** Who answered. */
export type Helped = (typeof helps)[number]
