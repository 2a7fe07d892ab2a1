/** Days of fault reports that the hub shows, today included. */
export const reportedFaultDays = 90
