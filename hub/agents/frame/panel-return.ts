/** Where a sign-in of the panel in a frame comes back to. */
export const panelReturnPath = '/panel/back'
