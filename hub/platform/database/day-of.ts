/**
 * The day of a moment where an organisation is, as an expression: no more is kept of what happened to
 * an answer.
 * @param organisation expression that gives its name
 * @param at the parameter that holds the moment
 */
export const dayOf = (organisation: string, at: string) => `(
  select (${at}::timestamptz at time zone o.zone)::date from organisation o
  where o.organisation = ${organisation})`
