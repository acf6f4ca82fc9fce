/** A JSON value, read only: what a matrix value or an expression's result can be. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
