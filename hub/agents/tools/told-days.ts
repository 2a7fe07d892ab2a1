/** Days of faults that are told, today included. */
export const toldDays = 90
