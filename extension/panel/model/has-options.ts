/** Whether there is a page of options: the panel in a frame has none. */
export const hasOptions = (): boolean => 'openOptionsPage' in chrome.runtime
