/** Name of the message by which the window of a sign-in hands its address to the panel. */
export const cameBack = 'parvis_came_back'
