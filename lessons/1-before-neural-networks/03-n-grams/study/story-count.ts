/** How many stories stand in for a text of the learner's own. */
export const storyCount = 300;
