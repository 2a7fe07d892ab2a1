/**
 * Returns an SQL expression for the day of a moment in the time zone of an organisation. For events
 * of a feedback the hub stores the day only.
 * @param organisation SQL expression of its name
 * @param at the parameter that holds the moment
 */
export const dayOf = (organisation: string, at: string) => `(
  select (${at}::timestamptz at time zone o.zone)::date from organisation o
  where o.organisation = ${organisation})`
