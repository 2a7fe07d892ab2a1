/** Days of faults that are told, today included. */
export const reportedFaultDays = 90
