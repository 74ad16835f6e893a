/** How a sentence ends on what is not the last word yet, or not a word against anything. */
export const endings = {
  look: 'a person at our shop has to look at this',
  mayTake: 'we may still take it, and a person at our shop has to look at this',
  harmless: 'by itself, this does not stand against your return',
} as const;
