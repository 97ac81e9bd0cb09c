/** The name of the popover's own element, which is no part of the page's text. */
export const OWN_ELEMENT = 'second-source-popover';
