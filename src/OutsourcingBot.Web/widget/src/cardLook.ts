const ink = { default: { default: 'var(--ink)', subtle: 'var(--quiet)' }, accent: { default: 'var(--accent)', subtle: 'var(--accent)' } };

/** Adaptive Cards in the page's own colours and letters, light and dark. */
export const cardLook = {
  // Headings on cards are announced as such only with a level.
  textBlock: { headingLevel: 3 },
  fontFamily: 'inherit',
  supportsInteractivity: true,
  fontSizes: { small: 14, default: 15, medium: 16, large: 18, extraLarge: 21 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 20, default: 22, medium: 23, large: 25, extraLarge: 28 },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 12 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  containerStyles: {
    default: { backgroundColor: 'transparent', borderColor: 'var(--line)', foregroundColors: ink },
    emphasis: { backgroundColor: 'var(--tint)', borderColor: 'var(--line)', foregroundColors: ink },
  },
  actions: { actionsOrientation: 'vertical', actionAlignment: 'stretch', buttonSpacing: 8, maxActions: 6, spacing: 'default' },
  table: { cellSpacing: 6 },
};
