/** The names under which the main entry leaves things for the post entry. */
export const state = { runToken: 'run-token', reportDirectory: 'report-directory' } as const;
