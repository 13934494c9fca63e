/** For a pane that scrolls but holds nothing to tab to: the keyboard must reach it too (WCAG 2.1.1). */
export const keyboardScroll = { tabIndex: 0 };
