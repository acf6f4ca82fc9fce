/** The longest time that Node's timers know, in milliseconds: almost 25 days. One that is longer would fire at once. */
export const longestTimer = 2 ** 31 - 1;
