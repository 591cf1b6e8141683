/** How many terms are listed; longer sums have all of theirs as bars too. */
export const mostListed = 8;
