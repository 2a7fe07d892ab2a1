/** Name in `localStorage` that says, to a page that has not opened the outbox, that answers wait in it. */
export const waitingMark = 'parvis-waiting'

/** Name of the database in which they wait. */
export const storeName = 'parvis'
